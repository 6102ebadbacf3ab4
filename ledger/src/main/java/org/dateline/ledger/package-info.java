/** The store: captures, reports, claims and rejections in one SQLite file. */
@NullMarked
package org.dateline.ledger;

import org.jspecify.annotations.NullMarked;
