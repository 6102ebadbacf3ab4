/** What the ledger holds at one time, indexed for looking at, and renewed when the ledger changes. */
@NullMarked
package org.dateline.desk.snapshot;

import org.jspecify.annotations.NullMarked;
