/** Reads numerals and words for days, and reckons them from the day a report was published. */
@NullMarked
package org.dateline.extract.time;

import org.jspecify.annotations.NullMarked;
