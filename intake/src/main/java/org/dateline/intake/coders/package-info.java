/** The same reports coded by two people who do not see each other's work, each in a ledger of their own. */
@NullMarked
package org.dateline.intake.coders;

import org.jspecify.annotations.NullMarked;
