package org.dateline.read.internal.label;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.read.internal.words.WordTable;

/** The words that pages and not articles speak: {@code furniture.tsv}. Compares folded text. Immutable. */
public final class Phrases {
    private static final int LONGEST_PART_LINE = 400;
    private static final int LONGEST_HEADING = 60;

    /** "More great stories from the Lantern", "Other news". */
    private static final Pattern MORE = Pattern.compile("(?:more|other|latest|our) (?:[^.!?:]{1,30} )?"
            + "(?:stories|news|articles|coverage|headlines|reads|posts)(?: (?:from|on|about|in|by) [^.!?:]{1,30})?");

    private final Set<String> lines = new HashSet<>();
    private final Set<String> tails = new HashSet<>();
    private final List<String> parts = new ArrayList<>();
    private final Map<String, List<String>> starts = new HashMap<>();
    private final Map<String, List<String>> sentences = new HashMap<>();

    public Phrases() {
        for (List<String> row : WordTable.rows(Phrases.class, "furniture.tsv")) {
            add(row.get(0), row.get(1).toLowerCase(Locale.ROOT));
        }
    }

    private void add(String where, String phrase) {
        switch (where) {
            case "line" -> lines.add(phrase);
            case "tail" -> tails.add(phrase);
            case "part" -> parts.add(phrase);
            case "start" ->
                starts.computeIfAbsent(firstWord(phrase), key -> new ArrayList<>())
                        .add(phrase);
            case "sentence" ->
                sentences
                        .computeIfAbsent(firstWord(phrase), key -> new ArrayList<>())
                        .add(phrase);
            default -> throw new IllegalStateException("no such place: " + where);
        }
    }

    /** Whether the line is the heading of a list of other articles. */
    public boolean isTailHeading(String bare) {
        return tails.contains(bare)
                || (bare.length() <= LONGEST_HEADING && MORE.matcher(bare).matches());
    }

    /** The phrase by which a whole line is furniture. */
    public Optional<String> inLine(String bare) {
        if (lines.contains(bare)) {
            return Optional.of(bare);
        }
        return startOf(bare, starts).or(() -> startOf(bare, sentences)).or(() -> partOf(bare));
    }

    /** The phrase by which a sentence within a paragraph is furniture. */
    public Optional<String> inSentence(String bare) {
        return startOf(bare, sentences);
    }

    private Optional<String> partOf(String bare) {
        return bare.length() > LONGEST_PART_LINE
                ? Optional.empty()
                : parts.stream().filter(bare::contains).findFirst();
    }

    private static Optional<String> startOf(String bare, Map<String, List<String>> phrases) {
        return phrases.getOrDefault(firstWord(bare), List.of()).stream()
                .filter(phrase -> bare.startsWith(phrase) && endsThere(bare, phrase.length()))
                .findFirst();
    }

    private static boolean endsThere(String bare, int at) {
        return at == bare.length() || !Character.isLetterOrDigit(bare.charAt(at));
    }

    private static String firstWord(String text) {
        int end = 0;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end);
    }
}
