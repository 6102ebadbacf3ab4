package org.dateline.read.internal.label;

import java.util.List;
import java.util.stream.IntStream;
import org.dateline.model.BlockKind;
import org.dateline.read.internal.words.WordTable;

/**
 * Pages that show a notice in place of the article: of cookies, of a subscription that is needed, of a check whether a
 * person reads. Their words are {@code notices.tsv}. Immutable.
 */
final class Notices {
    private static final int MOST_TEXT = 2_500;

    private final List<String> phrases = WordTable.words(Notices.class, "notices.tsv");

    /** Marks all that is left of a short text as furniture, if most of it speaks of such things. */
    void mark(Draft draft) {
        int[] open = IntStream.range(0, draft.size())
                .filter(index -> draft.isOpen(index) || draft.is(index, BlockKind.BODY))
                .toArray();
        int all = IntStream.of(open).map(index -> draft.piece(index).length()).sum();
        if (all > 0 && all <= MOST_TEXT) {
            int notice = IntStream.of(open)
                    .filter(index -> isNotice(draft.piece(index)))
                    .map(index -> draft.piece(index).length())
                    .sum();
            if (2 * notice >= all) {
                Label label = new Label(BlockKind.FURNITURE, "a notice in place of the article");
                IntStream.of(open).forEach(index -> draft.set(index, label));
            }
        }
    }

    private boolean isNotice(Piece piece) {
        return phrases.stream().anyMatch(piece.bare()::contains);
    }
}
