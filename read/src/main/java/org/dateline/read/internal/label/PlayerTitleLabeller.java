package org.dateline.read.internal.label;

import java.util.Optional;
import org.dateline.model.BlockKind;

/** The title of a film that is embedded: the short line before a bare duration. */
final class PlayerTitleLabeller implements Labeller {
    @Override
    public Optional<Label> label(Draft draft, int index) {
        boolean beforeDuration = draft.label(Math.min(index + 1, draft.size() - 1))
                .filter(label -> label.reason().equals("a bare duration"))
                .isPresent();
        Piece piece = draft.piece(index);
        return index + 1 < draft.size()
                        && beforeDuration
                        && piece.length() <= 120
                        && !piece.text().endsWith(".")
                ? Optional.of(new Label(BlockKind.FURNITURE, "title of a film"))
                : Optional.empty();
    }
}
