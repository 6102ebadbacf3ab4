/** Which reports tell of the same story, from the two reports alone. */
@NullMarked
package org.dateline.reconcile.story;

import org.jspecify.annotations.NullMarked;
