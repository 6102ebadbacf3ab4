package org.dateline.read.internal.label;

import java.util.Optional;
import org.dateline.model.BlockKind;

/** Short lines before the headline are menus. */
final class BeforeHeadlineLabeller implements Labeller {
    private static final int LOOKED_AT = 40;

    @Override
    public Optional<Label> label(Draft draft, int index) {
        boolean menu = index < LOOKED_AT
                && headlineFollows(draft, index)
                && draft.piece(index).length() <= 80
                && !draft.piece(index).endsWithStop();
        return menu ? Optional.of(new Label(BlockKind.FURNITURE, "before the headline")) : Optional.empty();
    }

    private static boolean headlineFollows(Draft draft, int index) {
        for (int i = index + 1; i < Math.min(draft.size(), LOOKED_AT + 1); i++) {
            if (draft.is(i, BlockKind.HEADLINE)) {
                return true;
            }
        }
        return false;
    }
}
