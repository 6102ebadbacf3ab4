@NullMarked
package org.dateline.extract.figure;

import org.jspecify.annotations.NullMarked;
