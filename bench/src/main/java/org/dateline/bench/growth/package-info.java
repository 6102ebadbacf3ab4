/** Measures what adding one report costs in ledgers of different sizes. */
@NullMarked
package org.dateline.bench.growth;

import org.jspecify.annotations.NullMarked;
