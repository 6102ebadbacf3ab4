/** How fast the product is and how much memory it takes. */
@NullMarked
package org.dateline.bench.speed;

import org.jspecify.annotations.NullMarked;
