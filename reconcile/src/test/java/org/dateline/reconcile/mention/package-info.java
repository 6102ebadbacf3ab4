@NullMarked
package org.dateline.reconcile.mention;

import org.jspecify.annotations.NullMarked;
