@NullMarked
package org.dateline.alert;

import org.jspecify.annotations.NullMarked;
