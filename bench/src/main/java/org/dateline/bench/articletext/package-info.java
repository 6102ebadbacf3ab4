/** The text of articles, taken from pages: scrapinghub's article extraction benchmark. */
@NullMarked
package org.dateline.bench.articletext;

import org.jspecify.annotations.NullMarked;
