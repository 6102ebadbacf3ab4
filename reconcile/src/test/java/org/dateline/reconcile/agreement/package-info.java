@NullMarked
package org.dateline.reconcile.agreement;

import org.jspecify.annotations.NullMarked;
