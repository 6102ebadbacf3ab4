package org.dateline.publish;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** PLOVER's sectors, as far as the words for somebody tell. */
enum Sector {
    GOV,
    MIL,
    REB,
    UAF,
    CVL,
    MED,
    JRN,
    COP;

    private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{N}-]++");
    private static final Map<String, Sector> BY_WORD = load();

    private static Map<String, Sector> load() {
        Map<String, Sector> sectors = new HashMap<>();
        Tsv.rows("sectors.tsv").forEach(row -> sectors.put(row[0], valueOf(row[1])));
        return sectors;
    }

    /**
     * The sector of somebody; empty where no word tells it, or two tell different ones. Who is only included ("people from both
     * sides including civilians") does not tell it.
     */
    static Optional<Sector> of(String words) {
        List<Sector> told = BREAKS.splitAsStream(words.toLowerCase(Locale.ROOT))
                .takeWhile(word -> !word.equals("including"))
                .flatMap(word -> Optional.ofNullable(BY_WORD.get(word)).stream())
                .distinct()
                .toList();
        return told.size() == 1 ? Optional.of(told.get(0)) : Optional.empty();
    }

    /** Whether it is part of a state. */
    boolean isOfState() {
        return this == GOV || this == MIL || this == COP;
    }

    /** Not of a state, and armed. */
    boolean isArmedGroup() {
        return this == REB || this == UAF;
    }

    boolean isCivilian() {
        return this == CVL || this == MED || this == JRN;
    }
}
