/** Finds the numbers of a sentence, what they count, what became of those counted and over what time. */
@NullMarked
package org.dateline.extract.figure;

import org.jspecify.annotations.NullMarked;
