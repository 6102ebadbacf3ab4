package org.dateline.read.internal.label;

import java.util.Optional;
import org.dateline.model.BlockKind;

/** Short lines after the last paragraph, and teasers under the heading of a list of other articles. */
final class TailLabeller implements Labeller {
    private static final int LONG_PARAGRAPH = 200;
    private static final int LONGEST = 160;

    @Override
    public Optional<Label> label(Draft draft, int index) {
        Piece piece = draft.piece(index);
        int last = draft.lastParagraph();
        if (last >= 0 && index > last && !endsSentence(piece) && piece.length() <= LONGEST) {
            return Optional.of(new Label(BlockKind.FURNITURE, "a short line after the end of the text"));
        }
        return index > draft.tail(LONG_PARAGRAPH) && piece.length() < LONG_PARAGRAPH
                ? Optional.of(new Label(BlockKind.FURNITURE, "under the heading of a list of other articles"))
                : Optional.empty();
    }

    private static boolean endsSentence(Piece piece) {
        return piece.endsWithStop() && piece.words() >= 2;
    }
}
