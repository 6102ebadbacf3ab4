@NullMarked
package org.dateline.model;

import org.jspecify.annotations.NullMarked;
