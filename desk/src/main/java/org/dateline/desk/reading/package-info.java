/** Reading what browsers hand in. */
@NullMarked
package org.dateline.desk.reading;

import org.jspecify.annotations.NullMarked;
