/** Claims held against each other, two at a time. */
@NullMarked
package org.dateline.reconcile.claim;

import org.jspecify.annotations.NullMarked;
