/** Documents out of what crawlers keep: WARC files. */
@NullMarked
package org.dateline.read.internal.container.crawl;

import org.jspecify.annotations.NullMarked;
