/** Measures how long people at the desk of a large ledger wait for its pages. */
@NullMarked
package org.dateline.bench.load;

import org.jspecify.annotations.NullMarked;
