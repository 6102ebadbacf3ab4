@NullMarked
package org.dateline.desk.view;

import org.jspecify.annotations.NullMarked;
