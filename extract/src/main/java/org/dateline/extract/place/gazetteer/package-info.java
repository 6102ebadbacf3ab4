/** Places of the world by name: rows, keys that forgive spelling, and the packed file that comes with the program. */
@NullMarked
package org.dateline.extract.place.gazetteer;

import org.jspecify.annotations.NullMarked;
