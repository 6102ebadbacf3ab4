@NullMarked
package org.dateline.extract.attribution;

import org.jspecify.annotations.NullMarked;
