/** Addresses to bytes: politely, within limits, and never from inside the user's own network. */
@NullMarked
package org.dateline.fetch;

import org.jspecify.annotations.NullMarked;
