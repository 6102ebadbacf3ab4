@NullMarked
package org.dateline.desk.picture;

import org.jspecify.annotations.NullMarked;
