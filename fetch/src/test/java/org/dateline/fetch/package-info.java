@NullMarked
package org.dateline.fetch;

import org.jspecify.annotations.NullMarked;
