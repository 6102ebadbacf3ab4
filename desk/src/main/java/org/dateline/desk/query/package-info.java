/** What a request asks for, read from its parameters. */
@NullMarked
package org.dateline.desk.query;

import org.jspecify.annotations.NullMarked;
