package org.dateline.read.outlet;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What kind of publisher an outlet is. */
public enum OutletKind {
    /** Supplies copy to others. */
    AGENCY,
    /** Newspapers and magazines, in print or not. */
    PAPER,
    BROADCASTER,
    /** Speaks for the state that pays it. */
    STATE_MEDIA,
    /** The channel of an armed group. */
    ARMED_GROUP,
    /** Counts, maps or verifies what others report. */
    MONITOR,
    NGO,
    UN,
    /** Governments, ministries and armed forces. */
    OFFICIAL;

    /** As the registry writes it: {@code state-media}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind of this code. */
    public static Optional<OutletKind> parse(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
