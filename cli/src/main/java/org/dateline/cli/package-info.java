/** The command line: one class a command. */
@NullMarked
package org.dateline.cli;

import org.jspecify.annotations.NullMarked;
