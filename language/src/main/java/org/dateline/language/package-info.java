@NullMarked
package org.dateline.language;

import org.jspecify.annotations.NullMarked;
