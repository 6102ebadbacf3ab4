/** Bytes to characters: compression, binary files, character sets. */
@NullMarked
package org.dateline.read.internal.bytes;

import org.jspecify.annotations.NullMarked;
