@NullMarked
package org.dateline.reconcile.standing;

import org.jspecify.annotations.NullMarked;
