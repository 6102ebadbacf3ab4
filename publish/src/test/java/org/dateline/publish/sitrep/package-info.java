@NullMarked
package org.dateline.publish.sitrep;

import org.jspecify.annotations.NullMarked;
