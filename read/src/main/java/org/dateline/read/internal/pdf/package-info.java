/** Text out of PDF documents, taken by a process of its own. */
@NullMarked
package org.dateline.read.internal.pdf;

import org.jspecify.annotations.NullMarked;
