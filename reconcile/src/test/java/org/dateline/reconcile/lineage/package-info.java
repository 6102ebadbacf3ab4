@NullMarked
package org.dateline.reconcile.lineage;

import org.jspecify.annotations.NullMarked;
