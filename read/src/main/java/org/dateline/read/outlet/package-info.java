/** Outlets and agencies that are known: who they are, where they publish and of what kind they are. */
@NullMarked
package org.dateline.read.outlet;

import org.jspecify.annotations.NullMarked;
