/** Addresses, and the views behind them. */
@NullMarked
package org.dateline.desk.page;

import org.jspecify.annotations.NullMarked;
