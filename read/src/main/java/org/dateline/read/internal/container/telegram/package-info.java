/** Posts of Telegram's channels and groups. */
@NullMarked
package org.dateline.read.internal.container.telegram;

import org.jspecify.annotations.NullMarked;
