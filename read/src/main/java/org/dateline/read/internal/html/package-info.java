/** HTML pages to text and metadata. */
@NullMarked
package org.dateline.read.internal.html;

import org.jspecify.annotations.NullMarked;
