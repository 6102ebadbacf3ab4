@NullMarked
package org.dateline.bench.claims;

import org.jspecify.annotations.NullMarked;
