/** Which benchmarks there are. */
@NullMarked
package org.dateline.bench.catalogue;

import org.jspecify.annotations.NullMarked;
