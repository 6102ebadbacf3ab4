/** Documents out of feeds: RSS, Atom and JSON Feed. */
@NullMarked
package org.dateline.read.internal.container.feed;

import org.jspecify.annotations.NullMarked;
