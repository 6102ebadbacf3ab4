/** How fast a web archive is read within little memory, and whether its reports are those of single files. */
@NullMarked
package org.dateline.bench.crawl;

import org.jspecify.annotations.NullMarked;
