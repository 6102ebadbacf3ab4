/** Live blogs, whose entries are reports of their own. */
@NullMarked
package org.dateline.read.internal.container.live;

import org.jspecify.annotations.NullMarked;
