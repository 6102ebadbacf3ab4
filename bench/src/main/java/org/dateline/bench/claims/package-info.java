/** Claims held against gold claims, as the scorer beside the gold does it. */
@NullMarked
package org.dateline.bench.claims;

import org.jspecify.annotations.NullMarked;
