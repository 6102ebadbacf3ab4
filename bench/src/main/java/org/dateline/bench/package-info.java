@NullMarked
package org.dateline.bench;

import org.jspecify.annotations.NullMarked;
