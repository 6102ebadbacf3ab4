/** Sends what becomes of the claims that saved searches find: to files, feeds and servers. */
@NullMarked
package org.dateline.alert;

import org.jspecify.annotations.NullMarked;
