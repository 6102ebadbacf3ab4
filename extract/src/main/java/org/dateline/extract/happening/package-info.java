/** What is said to have happened, by whom, to whom, and whether it is said to be so. */
@NullMarked
package org.dateline.extract.happening;

import org.jspecify.annotations.NullMarked;
