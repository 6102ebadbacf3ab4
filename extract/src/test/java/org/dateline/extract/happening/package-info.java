@NullMarked
package org.dateline.extract.happening;

import org.jspecify.annotations.NullMarked;
