@NullMarked
package org.dateline.publish;

import org.jspecify.annotations.NullMarked;
