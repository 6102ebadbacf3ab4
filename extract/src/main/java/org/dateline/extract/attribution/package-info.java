/** Who says what, through whose mouths, and how they stand to it. */
@NullMarked
package org.dateline.extract.attribution;

import org.jspecify.annotations.NullMarked;
