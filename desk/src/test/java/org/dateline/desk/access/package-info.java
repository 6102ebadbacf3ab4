@NullMarked
package org.dateline.desk.access;

import org.jspecify.annotations.NullMarked;
