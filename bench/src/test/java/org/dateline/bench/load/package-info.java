@NullMarked
package org.dateline.bench.load;

import org.jspecify.annotations.NullMarked;
