/** How well found clusters agree with wanted ones. */
@NullMarked
package org.dateline.bench.clusters;

import org.jspecify.annotations.NullMarked;
