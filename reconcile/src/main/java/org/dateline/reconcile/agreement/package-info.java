/** How far two people agree who coded the same reports without seeing each other's work. Knows no ledger. */
@NullMarked
package org.dateline.reconcile.agreement;

import org.jspecify.annotations.NullMarked;
