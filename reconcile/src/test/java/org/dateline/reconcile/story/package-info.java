@NullMarked
package org.dateline.reconcile.story;

import org.jspecify.annotations.NullMarked;
