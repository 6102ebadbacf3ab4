/**
 * How reports come to hold the same: copies, edits, paraphrases, composites. A {@link
 * org.dateline.reconcile.lineage.ReportProfile} is made from one report alone, two profiles are compared without looking
 * at any third, so that what is found does not depend on what else there is nor on the order of arrival.
 */
@NullMarked
package org.dateline.reconcile.lineage;

import org.jspecify.annotations.NullMarked;
