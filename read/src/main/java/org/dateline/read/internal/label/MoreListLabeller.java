package org.dateline.read.internal.label;

import java.util.Optional;
import org.dateline.model.BlockKind;

/** On a page, the short lines under the heading of a list of other articles, up to the next heading or long paragraph. */
final class MoreListLabeller implements Labeller {
    private static final String REASON = "in a list of other articles";
    private static final int LONGEST = 200;

    @Override
    public Optional<Label> label(Draft draft, int index) {
        boolean follows = draft.is(index - 1, PhraseLabeller.TAIL_HEADING) || draft.is(index - 1, REASON);
        return follows
                        && draft.piece(index).length() < LONGEST
                        && !draft.piece(index).endsWithStop()
                ? Optional.of(new Label(BlockKind.FURNITURE, REASON))
                : Optional.empty();
    }
}
