@NullMarked
package org.dateline.reconcile.words;

import org.jspecify.annotations.NullMarked;
