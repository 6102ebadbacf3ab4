/** Places of a report: what names them, which place of the gazetteer is meant, and how exactly the words place it. */
@NullMarked
package org.dateline.extract.place;

import org.jspecify.annotations.NullMarked;
