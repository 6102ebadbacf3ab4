package org.dateline.read.internal.label;

import java.util.Optional;
import org.dateline.model.BlockKind;

/** A short line without a full stop between paragraphs. */
final class HeadingLabeller implements Labeller {
    private static final int LONGEST = 100;
    private static final int MOST_WORDS = 14;

    @Override
    public Optional<Label> label(Draft draft, int index) {
        Piece piece = draft.piece(index);
        boolean shortLine = piece.length() <= LONGEST && piece.words() <= MOST_WORDS;
        boolean stops = piece.endsWithStop() && !piece.text().endsWith("?");
        return shortLine && !stops && index + 1 < draft.size()
                ? Optional.of(new Label(BlockKind.HEADING, "a short line between paragraphs"))
                : Optional.empty();
    }
}
