/** Who may enter the desk and what they may do there: persons with roles, their passwords, sessions and tokens. */
@NullMarked
package org.dateline.desk.access;

import org.jspecify.annotations.NullMarked;
