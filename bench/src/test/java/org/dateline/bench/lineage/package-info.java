@NullMarked
package org.dateline.bench.lineage;

import org.jspecify.annotations.NullMarked;
