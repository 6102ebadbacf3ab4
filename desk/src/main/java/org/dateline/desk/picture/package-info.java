/** What the map and the timeline draw, and where each mark honestly stands. */
@NullMarked
package org.dateline.desk.picture;

import org.jspecify.annotations.NullMarked;
