package org.dateline.read.internal.label;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.model.BlockKind;
import org.dateline.read.internal.words.WordTable;

/** Notices of corrections, updates and retractions, by how they begin: {@code amendments.tsv}. */
final class AmendmentLabeller implements Labeller {
    private static final int LONGEST = 1_200;
    private static final Pattern MARKS = Pattern.compile("^[^\\p{L}]{1,10}+");

    /** What a notice says was done, and how it begins. */
    private record Opening(String done, Pattern words) {}

    private final List<Opening> openings = WordTable.rows(AmendmentLabeller.class, "amendments.tsv").stream()
            .map(row -> new Opening(
                    row.get(0), Pattern.compile(row.get(1), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)))
            .toList();

    @Override
    public Optional<Label> label(Draft draft, int index) {
        String bare = MARKS.matcher(draft.piece(index).bare()).replaceFirst("");
        return bare.length() > LONGEST
                ? Optional.empty()
                : openings.stream()
                        .filter(opening -> opening.words().matcher(bare).lookingAt())
                        .findFirst()
                        .map(opening -> new Label(BlockKind.AMENDMENT, "notice of a" + n(opening.done())));
    }

    private static String n(String word) {
        return ("aeiou".indexOf(word.charAt(0)) >= 0 ? "n " : " ") + word;
    }
}
