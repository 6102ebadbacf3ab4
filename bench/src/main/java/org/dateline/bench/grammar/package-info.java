@NullMarked
package org.dateline.bench.grammar;

import org.jspecify.annotations.NullMarked;
