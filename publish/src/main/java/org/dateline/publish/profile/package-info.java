/** What of a ledger may be seen by everybody, and in what form. */
@NullMarked
package org.dateline.publish.profile;

import org.jspecify.annotations.NullMarked;
