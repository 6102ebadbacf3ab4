@NullMarked
package org.dateline.read;

import org.jspecify.annotations.NullMarked;
