/** The desk: the ledger as people look at it, in a browser and over HTTP. */
@NullMarked
package org.dateline.desk;

import org.jspecify.annotations.NullMarked;
