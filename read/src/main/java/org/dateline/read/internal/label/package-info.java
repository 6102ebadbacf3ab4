/** What each part of a text is: headline, body, caption, furniture. */
@NullMarked
package org.dateline.read.internal.label;

import org.jspecify.annotations.NullMarked;
