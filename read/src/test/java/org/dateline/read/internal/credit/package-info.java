@NullMarked
package org.dateline.read.internal.credit;

import org.jspecify.annotations.NullMarked;
