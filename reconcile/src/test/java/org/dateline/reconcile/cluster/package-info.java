@NullMarked
package org.dateline.reconcile.cluster;

import org.jspecify.annotations.NullMarked;
