package org.dateline.read.internal.credit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.read.internal.words.WordTable;

/** The news agencies that are known by name: {@code agencies.tsv}. Immutable. */
public final class Agencies {
    private static final Pattern BAR = Pattern.compile("\\|");
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:[,;/&|•·–—-]|\\band\\b|\\bund\\b|\\bet\\b)\\s*");
    private static final int LONGEST_LIST = 120;

    private final Map<String, String> exact = new HashMap<>();
    private final Map<String, String> folded = new HashMap<>();

    public Agencies() {
        for (List<String> row : WordTable.rows(Agencies.class, "agencies.tsv")) {
            BAR.splitAsStream(row.get(1)).forEach(alias -> add(alias, row.get(0)));
        }
    }

    private void add(String alias, String name) {
        exact.put(alias, name);
        if (!alias.equals(alias.toUpperCase(Locale.ROOT))) {
            folded.put(alias.toLowerCase(Locale.ROOT), name);
        }
    }

    /** The agency of this name. */
    public Optional<String> named(String words) {
        String name = words.strip();
        return Optional.ofNullable(exact.get(name))
                .or(() -> Optional.ofNullable(folded.get(name.toLowerCase(Locale.ROOT))));
    }

    /** The agencies of a list such as "dpa, AFP, Reuters"; empty if anything else stands in it. */
    public List<String> onlyAgenciesIn(String list) {
        if (list.length() > LONGEST_LIST) {
            return List.of();
        }
        Set<String> names = new LinkedHashSet<>();
        for (String part : BETWEEN.split(list.strip(), -1)) {
            Optional<String> name = named(part).or(() -> named(part.strip().toUpperCase(Locale.ROOT)));
            if (name.isEmpty()) {
                return List.of();
            }
            names.add(name.get());
        }
        return new ArrayList<>(names);
    }

    /** The agencies named anywhere in a short text, in order. */
    public List<String> allIn(String text) {
        Set<String> names = new LinkedHashSet<>();
        for (int from = 0; from < text.length(); from++) {
            if (Character.isLetter(text.charAt(from)) && (from == 0 || !isWord(text.charAt(from - 1)))) {
                nameAt(text, from).ifPresent(names::add);
            }
        }
        return new ArrayList<>(names);
    }

    private Optional<String> nameAt(String text, int from) {
        int to = from;
        Optional<String> found = Optional.empty();
        int words = 0;
        while (to < text.length() && words < 4 && found.isEmpty()) {
            while (to < text.length() && (isWord(text.charAt(to)) || text.charAt(to) == '-')) {
                to++;
            }
            found = named(text.substring(from, to));
            words++;
            if (to < text.length() && text.charAt(to) != ' ') {
                break;
            }
            to++;
        }
        return found;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c);
    }
}
