/** What follows from all pairs together: origins, events, grades, names of claimants. */
@NullMarked
package org.dateline.reconcile.standing;

import org.jspecify.annotations.NullMarked;
