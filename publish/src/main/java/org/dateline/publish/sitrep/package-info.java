/** Reports on the situation in a region, every sentence of which is made from rows of the ledger and cites them. */
@NullMarked
package org.dateline.publish.sitrep;

import org.jspecify.annotations.NullMarked;
