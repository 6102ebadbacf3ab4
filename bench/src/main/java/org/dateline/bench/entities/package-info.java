@NullMarked
package org.dateline.bench.entities;

import org.jspecify.annotations.NullMarked;
