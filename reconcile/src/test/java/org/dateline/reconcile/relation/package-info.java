@NullMarked
package org.dateline.reconcile.relation;

import org.jspecify.annotations.NullMarked;
