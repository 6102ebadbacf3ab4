@NullMarked
package org.dateline.reconcile;

import org.jspecify.annotations.NullMarked;
