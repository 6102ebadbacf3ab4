/** Dates in text and the publication date. */
@NullMarked
package org.dateline.read.internal.date;

import org.jspecify.annotations.NullMarked;
