@NullMarked
package org.dateline.extract.clause;

import org.jspecify.annotations.NullMarked;
