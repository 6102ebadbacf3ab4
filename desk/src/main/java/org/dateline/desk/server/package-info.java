/** HTTP: the server, security headers, templates, problem pages. */
@NullMarked
package org.dateline.desk.server;

import org.jspecify.annotations.NullMarked;
