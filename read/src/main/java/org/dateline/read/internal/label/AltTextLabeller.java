package org.dateline.read.internal.label;

import java.util.Optional;
import org.dateline.model.BlockKind;

/**
 * A picture's description that stands on the line directly above its caption, in a text whose paragraphs are otherwise
 * parted by empty lines.
 */
final class AltTextLabeller implements Labeller {
    @Override
    public Optional<Label> label(Draft draft, int index) {
        boolean captionFollows = draft.is(index + 1, BlockKind.CAPTION)
                && draft.piece(index + 1).group() == draft.piece(index).group()
                && draft.piece(index + 1).line() != draft.piece(index).line();
        boolean firstOfGroup = index == 0
                || draft.piece(index - 1).group() != draft.piece(index).group();
        return captionFollows && firstOfGroup && draft.piece(index).length() <= 300 && partedByEmptyLines(draft)
                ? Optional.of(new Label(BlockKind.CAPTION, "directly above a caption"))
                : Optional.empty();
    }

    private static boolean partedByEmptyLines(Draft draft) {
        int groups = draft.piece(draft.size() - 1).group() + 1;
        return groups * 10 >= draft.size() * 6;
    }
}
