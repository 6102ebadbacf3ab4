/** How well links between reports are found: copies, edits and paraphrases among reports of the same events. */
@NullMarked
package org.dateline.bench.lineage;

import org.jspecify.annotations.NullMarked;
