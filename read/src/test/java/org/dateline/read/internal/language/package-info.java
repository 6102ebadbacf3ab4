@NullMarked
package org.dateline.read.internal.language;

import org.jspecify.annotations.NullMarked;
