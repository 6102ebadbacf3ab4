/** Which words in different reports name the same event. */
@NullMarked
package org.dateline.reconcile.mention;

import org.jspecify.annotations.NullMarked;
