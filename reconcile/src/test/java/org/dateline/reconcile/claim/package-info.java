@NullMarked
package org.dateline.reconcile.claim;

import org.jspecify.annotations.NullMarked;
