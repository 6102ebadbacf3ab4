package org.dateline.desk.view;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.model.FieldChange;

/**
 * What became of a field, from where its two states part.
 *
 * @param before "nothing" where there was nothing
 * @param after "nothing" where nothing is left
 */
public record Altered(String field, String before, String after) {
    private static final String NOTHING = "nothing";
    private static final String SEPARATOR = "; ";
    private static final String PARTED = "… ";

    static List<Altered> of(List<FieldChange> changes, int longest) {
        return changes.stream().map(change -> of(change, longest)).toList();
    }

    private static Altered of(FieldChange change, int longest) {
        String before = without(change.before(), change.after());
        String after = without(change.after(), change.before());
        int parting = parting(before, after);
        return new Altered(change.field(), words(before, parting, longest), words(after, parting, longest));
    }

    /** Of things in a row those that the other state has not. */
    private static String without(String state, String other) {
        List<String> others = List.of(other.split(SEPARATOR, -1));
        return Stream.of(state.split(SEPARATOR, -1))
                .filter(each -> !others.contains(each))
                .collect(Collectors.joining(SEPARATOR));
    }

    /** The beginning of the word in which they part; 0 where little is the same before it. */
    private static int parting(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return one.lastIndexOf(' ', Math.max(0, same - 1)) + 1;
    }

    private static String words(String state, int parting, int longest) {
        if (state.isEmpty()) {
            return NOTHING;
        }
        return parting == 0 || parting >= state.length()
                ? Wording.cut(state, longest)
                : PARTED + Wording.cut(state.substring(parting), longest);
    }
}
