package org.dateline.read.internal.label;

import java.util.Optional;
import org.dateline.model.BlockKind;

/** Lines that say only who made a picture. */
final class PictureCreditLabeller implements Labeller {
    static final String REASON = "who made the picture";

    private final PictureCredits credits;

    PictureCreditLabeller(PictureCredits credits) {
        this.credits = credits;
    }

    @Override
    public Optional<Label> label(Draft draft, int index) {
        String text = draft.piece(index).text();
        if (credits.isCredit(text)) {
            return Optional.of(new Label(BlockKind.CREDIT, REASON));
        }
        return credits.isMarkedCaption(text)
                ? Optional.of(new Label(BlockKind.CAPTION, "behind a picture's copyright mark"))
                : Optional.empty();
    }
}
