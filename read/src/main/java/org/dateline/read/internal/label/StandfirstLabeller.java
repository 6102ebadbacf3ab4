package org.dateline.read.internal.label;

import java.util.Optional;
import org.dateline.model.BlockKind;

/** On a page, a short paragraph directly under the headline, with the byline or the date between it and the text. */
final class StandfirstLabeller implements Labeller {
    private static final int LONGEST = 400;
    private static final int NEXT = 4;

    @Override
    public Optional<Label> label(Draft draft, int index) {
        boolean under =
                draft.is(index - 1, BlockKind.HEADLINE) && draft.piece(index).length() <= LONGEST;
        return under && metaFollows(draft, index)
                ? Optional.of(new Label(BlockKind.SUBTITLE, "between the headline and the byline"))
                : Optional.empty();
    }

    private static boolean metaFollows(Draft draft, int index) {
        for (int i = index + 1; i < Math.min(draft.size(), index + NEXT); i++) {
            if (draft.is(i, BlockKind.BYLINE) || draft.is(i, BlockKind.DATELINE)) {
                return true;
            }
            if (draft.isParagraph(i)) {
                return false;
            }
        }
        return false;
    }
}
