/** E-mail: single messages and mailboxes. */
@NullMarked
package org.dateline.read.internal.container.mail;

import org.jspecify.annotations.NullMarked;
