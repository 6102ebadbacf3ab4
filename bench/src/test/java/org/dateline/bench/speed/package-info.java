@NullMarked
package org.dateline.bench.speed;

import org.jspecify.annotations.NullMarked;
