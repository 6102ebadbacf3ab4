package org.dateline.read.internal.label;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.model.BlockKind;
import org.dateline.read.internal.words.WordTable;

/** A short line that names the writer: "By First Last, Agency". */
final class BylineLabeller implements Labeller {
    private static final int LONGEST = 120;

    /** Words of which most begin with a capital, and no sentence. */
    private static final Pattern NAMES = Pattern.compile(
            "(?:\\p{Lu}[\\p{L}.'’-]*|and|in|of|for|with|the|de|van|von|al|el|bin|[&,|•·–—/-]|\\p{Lo}+|\\d{1,2})(?:[\\s,]+"
                    + "(?:\\p{Lu}[\\p{L}.'’-]*,?|and|in|of|for|with|the|de|van|von|al|el|bin|[&,|•·–—/-]|\\p{Lo}+|\\d{1,4})){0,15}");

    private final List<String> openers = WordTable.words(BylineLabeller.class, "bylines.tsv");

    @Override
    public Optional<Label> label(Draft draft, int index) {
        Piece piece = draft.piece(index);
        return piece.length() <= LONGEST && !draft.isParagraph(index) && isByline(piece)
                ? Optional.of(new Label(BlockKind.BYLINE, "names the writer"))
                : Optional.empty();
    }

    private boolean isByline(Piece piece) {
        for (String opener : openers) {
            if (piece.bare().startsWith(opener + " ")) {
                String names = piece.text()
                        .substring(Math.min(opener.length(), piece.length()))
                        .strip();
                return NAMES.matcher(names).matches();
            }
        }
        return false;
    }
}
