/** What people decide of claims in a browser: forms, what is wrong with them, and what becomes of them in the ledger. */
@NullMarked
package org.dateline.desk.review;

import org.jspecify.annotations.NullMarked;
