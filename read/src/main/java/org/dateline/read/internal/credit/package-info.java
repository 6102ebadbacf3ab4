/** Who published a text, who wrote it and which agencies supplied it. */
@NullMarked
package org.dateline.read.internal.credit;

import org.jspecify.annotations.NullMarked;
