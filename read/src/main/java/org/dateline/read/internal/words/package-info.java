/** Word lists kept as resources, and folding of text for comparison. */
@NullMarked
package org.dateline.read.internal.words;

import org.jspecify.annotations.NullMarked;
