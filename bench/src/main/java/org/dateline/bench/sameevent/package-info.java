/** Events named across reports: ECB+ (Cybulska and Vossen 2014). */
@NullMarked
package org.dateline.bench.sameevent;

import org.jspecify.annotations.NullMarked;
