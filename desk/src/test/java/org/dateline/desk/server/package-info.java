@NullMarked
package org.dateline.desk.server;

import org.jspecify.annotations.NullMarked;
