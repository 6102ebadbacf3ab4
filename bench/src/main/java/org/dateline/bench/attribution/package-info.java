@NullMarked
package org.dateline.bench.attribution;

import org.jspecify.annotations.NullMarked;
