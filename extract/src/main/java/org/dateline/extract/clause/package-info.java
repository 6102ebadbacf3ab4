/** Sentences as clauses and noun phrases: the pieces that can state something, or name someone. */
@NullMarked
package org.dateline.extract.clause;

import org.jspecify.annotations.NullMarked;
