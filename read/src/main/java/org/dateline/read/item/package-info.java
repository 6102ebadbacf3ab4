/** What comes out of a source of bytes: documents, refusals, and what their carriers say about them. */
@NullMarked
package org.dateline.read.item;

import org.jspecify.annotations.NullMarked;
