/** What only many reports together tell: today, the day an undated report is anchored on. */
@NullMarked
package org.dateline.reconcile;

import org.jspecify.annotations.NullMarked;
