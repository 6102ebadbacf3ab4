package org.dateline.read.internal.date;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.read.internal.words.Fold;
import org.dateline.read.internal.words.WordTable;

/** Reads lines that only say when: a date, and beside it nothing but words such as "Published". Immutable. */
public final class DateLine {
    private static final int LONGEST = 140;
    private static final Pattern NAMES = Pattern.compile(
            "(?:[Bb]y\\s)?\\p{Lu}[\\p{L}.'’-]{0,20}(?:,?\\s[\\p{Lu}&][\\p{L}.'’-]{0,20}){0,5}\\s?[|•·—–]\\s?");
    private static final Pattern TIMES = Pattern.compile("\\d{1,2}[:.h]\\d{2}(?::\\d{2})?\\s?(?:[ap]\\.?m\\b\\.?)?");
    private static final Pattern PARTING = Pattern.compile("[\\s|,:;()\\[\\]•·/\"–—+\\d-]+");

    private final DateFinder finder;
    private final Map<String, String> roles = new HashMap<>();

    /**
     * A date as a line of its own.
     *
     * @param updated whether the line says that it is the day of a later change
     * @param says whether the line says that it is the day of publication
     */
    public record Parsed(FoundDate date, boolean updated, boolean says) {}

    public DateLine(DateFinder finder) {
        this.finder = finder;
        for (List<String> row : WordTable.rows(DateLine.class, "date-line-words.tsv")) {
            roles.putIfAbsent(row.get(1), row.get(0).equals("dated") ? "published" : row.get(0));
        }
    }

    /** The date that the line says and nothing else; the first, where it says two. */
    public Optional<Parsed> parse(String line) {
        if (line.length() > LONGEST || line.length() < 6) {
            return Optional.empty();
        }
        List<FoundDate> dates = finder.in(line);
        return dates.isEmpty() ? Optional.empty() : parsed(line, dates);
    }

    private Optional<Parsed> parsed(String line, List<FoundDate> dates) {
        StringBuilder rest = new StringBuilder();
        int from = 0;
        for (FoundDate date : dates) {
            rest.append(line, from, date.span().start()).append(" | ");
            from = date.span().end();
        }
        rest.append(line, from, line.length());
        String before = line.substring(0, dates.get(0).span().start());
        if (!onlyKnownWords(rest.toString()) && !namesBeside(line, dates.get(0))) {
            return Optional.empty();
        }
        String said = before.substring(Math.max(before.lastIndexOf('|'), before.lastIndexOf('•')) + 1);
        boolean updated = hasRole(said, "updated") && !hasRole(said, "published");
        return Optional.of(new Parsed(dates.get(0), updated, hasRole(said, "published")));
    }

    /** A writer's or an agency's name, a separator, then the date: "Agency | Updated: 2019-03-03 17:52". */
    private boolean namesBeside(String line, FoundDate date) {
        Matcher names = NAMES.matcher(line);
        return date.span().end() == line.length()
                && names.lookingAt()
                && names.end() <= date.span().start()
                && onlyKnownWords(line.substring(names.end(), date.span().start()));
    }

    private boolean onlyKnownWords(String rest) {
        String folded = TIMES.matcher(Fold.fold(rest)).replaceAll(" ");
        int unknown = 0;
        for (String word : PARTING.split(folded, -1)) {
            unknown += word.isEmpty() || isKnown(word) ? 0 : 1;
        }
        return unknown == 0;
    }

    private boolean isKnown(String word) {
        String bare = Fold.bare(word);
        return bare.isEmpty()
                || roles.containsKey(bare)
                || roles.keySet().stream()
                        .anyMatch(phrase -> phrase.startsWith(bare + " ") || phrase.endsWith(" " + bare));
    }

    private boolean hasRole(String words, String role) {
        String folded = Fold.bare(words);
        return roles.entrySet().stream()
                .anyMatch(entry -> entry.getValue().equals(role)
                        && (folded.equals(entry.getKey())
                                || folded.startsWith(entry.getKey() + " ")
                                || folded.startsWith(entry.getKey() + ":")));
    }
}
