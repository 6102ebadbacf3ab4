package org.dateline.read.internal.label;

import java.util.Optional;
import org.dateline.model.BlockKind;

/** The line under the headline: one that the next paragraph repeats, one without a stop, or one that stands apart. */
final class SubtitleLabeller implements Labeller {
    private static final int LONGEST = 500;
    private static final int REPEATED = 40;

    @Override
    public Optional<Label> label(Draft draft, int index) {
        Piece piece = draft.piece(index);
        boolean under =
                draft.is(index - 1, BlockKind.HEADLINE) && piece.length() <= LONGEST && index + 1 < draft.size();
        return under && (isRepeated(draft, index) || isUnfinished(draft, index) || standsApart(draft, index))
                ? Optional.of(new Label(BlockKind.SUBTITLE, "under the headline"))
                : Optional.empty();
    }

    private static boolean isRepeated(Draft draft, int index) {
        String start = draft.piece(index).bare();
        return draft.piece(index + 1).bare().startsWith(start.substring(0, Math.min(REPEATED, start.length())));
    }

    private static boolean isUnfinished(Draft draft, int index) {
        return !draft.piece(index).endsWithStop() && draft.piece(index).words() >= 4;
    }

    /** Alone between empty lines, in a text whose paragraphs follow each other without. */
    private static boolean standsApart(Draft draft, int index) {
        Piece piece = draft.piece(index);
        if (draft.is(index + 1, BlockKind.CAPTION) || draft.is(index + 1, BlockKind.CREDIT)) {
            return false;
        }
        boolean alone = draft.piece(index - 1).group() != piece.group()
                && draft.piece(index + 1).group() != piece.group();
        return alone
                && index + 2 < draft.size()
                && draft.piece(index + 2).group() == draft.piece(index + 1).group();
    }
}
