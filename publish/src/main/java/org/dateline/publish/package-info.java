/** Exports: claims and reports as JSON lines, claims as CSV. */
@NullMarked
package org.dateline.publish;

import org.jspecify.annotations.NullMarked;
