/** The flow for many documents: captures in, ledger out. */
@NullMarked
package org.dateline.intake;

import org.jspecify.annotations.NullMarked;
