@NullMarked
package org.dateline.testkit;

import org.jspecify.annotations.NullMarked;
