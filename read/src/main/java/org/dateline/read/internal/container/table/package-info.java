/** Tables and lists of texts that somebody has already: CSV and JSON lines. */
@NullMarked
package org.dateline.read.internal.container.table;

import org.jspecify.annotations.NullMarked;
