package org.dateline.desk.view;

import java.util.Optional;
import org.dateline.desk.snapshot.Side;

/**
 * Where those stand who say something, as pictures show it.
 *
 * @param code for scripts
 * @param shape tells it from the others without colour
 */
public record SideSign(String code, String shape, String label) {
    static final SideSign SEVERAL = new SideSign("several", "✚", "several sides");

    static SideSign of(Side side) {
        return new SideSign(side.code(), side.shape(), side.label());
    }

    /** Empty for several sides. */
    static SideSign of(Optional<Side> side) {
        return side.map(SideSign::of).orElse(SEVERAL);
    }
}
