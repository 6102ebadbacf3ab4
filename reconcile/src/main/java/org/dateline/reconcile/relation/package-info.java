/** What two claims are to each other: rules over a comparison, in order of quality, each with its reason in words. */
@NullMarked
package org.dateline.reconcile.relation;

import org.jspecify.annotations.NullMarked;
