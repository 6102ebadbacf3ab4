/** Texts as the words that carry their content, weighted by how rare they are. */
@NullMarked
package org.dateline.reconcile.words;

import org.jspecify.annotations.NullMarked;
