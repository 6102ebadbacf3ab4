/** What pages show, as records: made from a snapshot, without knowing of HTTP. */
@NullMarked
package org.dateline.desk.view;

import org.jspecify.annotations.NullMarked;
