/** The day on which pages were published, against a quarter of htmldate's corpus. */
@NullMarked
package org.dateline.bench.pagedate;

import org.jspecify.annotations.NullMarked;
