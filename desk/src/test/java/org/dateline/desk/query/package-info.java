@NullMarked
package org.dateline.desk.query;

import org.jspecify.annotations.NullMarked;
