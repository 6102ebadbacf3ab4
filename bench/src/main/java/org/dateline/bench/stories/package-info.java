/** Reports by story: the news clusters of Giveme5W1H. */
@NullMarked
package org.dateline.bench.stories;

import org.jspecify.annotations.NullMarked;
