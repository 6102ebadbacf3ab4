/** Plain text to pieces: lines, paragraphs, sentences, and cuts inside paragraphs. */
@NullMarked
package org.dateline.read.internal.text;

import org.jspecify.annotations.NullMarked;
