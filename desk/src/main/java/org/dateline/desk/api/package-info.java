/** The ledger as JSON. */
@NullMarked
package org.dateline.desk.api;

import org.jspecify.annotations.NullMarked;
