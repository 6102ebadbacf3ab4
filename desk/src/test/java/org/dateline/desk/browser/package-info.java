/** The desk in a real browser. */
@NullMarked
package org.dateline.desk.browser;

import org.jspecify.annotations.NullMarked;
