@NullMarked
package org.dateline.extract.time;

import org.jspecify.annotations.NullMarked;
