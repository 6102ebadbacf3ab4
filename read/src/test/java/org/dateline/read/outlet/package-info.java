@NullMarked
package org.dateline.read.outlet;

import org.jspecify.annotations.NullMarked;
