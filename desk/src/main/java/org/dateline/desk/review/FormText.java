package org.dateline.desk.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The values of a form, by the names of its fields. A row of several fields has its number in their names: {@code place-0-name}.
 *
 * @param values without those that are blank
 */
public record FormText(Map<String, String> values) {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final int MOST_ROWS = 60;

    public FormText {
        Map<String, String> said = new LinkedHashMap<>();
        values.forEach((name, value) -> {
            String stripped = value.strip();
            if (!stripped.isEmpty()) {
                said.put(name, stripped);
            }
        });
        values = said;
    }

    /** What a field holds; nothing where it is not there. */
    public String text(String name) {
        return values.getOrDefault(name, "");
    }

    /** Likewise, in one line. */
    String line(String name) {
        return flat(text(name));
    }

    /** A text in one line, with single blanks. */
    static String flat(String words) {
        return BLANKS.matcher(words).replaceAll(" ").strip();
    }

    /** The lines of a field that are not blank. */
    List<String> lines(String name) {
        return text(name)
                .lines()
                .map(FormText::flat)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Whether all fields whose names begin so hold the same in both. */
    boolean agrees(FormText other, String beginning) {
        TreeSet<String> names = new TreeSet<>(values.keySet());
        names.addAll(other.values.keySet());
        return names.stream()
                .filter(name -> name.startsWith(beginning))
                .allMatch(name -> line(name).equals(other.line(name)));
    }

    /** How many rows of a kind there are, up to the last that holds anything. */
    public int rows(String kind) {
        int rows = 0;
        for (int row = 0; row < MOST_ROWS; row++) {
            String beginning = kind + "-" + row + "-";
            if (values.keySet().stream().anyMatch(name -> name.startsWith(beginning))) {
                rows = row + 1;
            }
        }
        return rows;
    }

    /** These, and those of another form that it has besides. */
    public FormText and(FormText other) {
        Map<String, String> both = new LinkedHashMap<>(other.values);
        both.putAll(values);
        return new FormText(both);
    }

    /** These, with one value in place of another. */
    FormText with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        changed.put(name, value);
        return new FormText(changed);
    }
}
