/** Archives and compressed streams. */
@NullMarked
package org.dateline.read.internal.container.archive;

import org.jspecify.annotations.NullMarked;
