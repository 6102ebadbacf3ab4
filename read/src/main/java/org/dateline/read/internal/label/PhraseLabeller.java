package org.dateline.read.internal.label;

import java.util.Optional;
import org.dateline.model.BlockKind;

/** Menus, subscription boxes, players' messages, comment forms: by what they say. */
final class PhraseLabeller implements Labeller {
    static final String TAIL_HEADING = "heading of a list of other articles";

    private final Phrases phrases;

    PhraseLabeller(Phrases phrases) {
        this.phrases = phrases;
    }

    @Override
    public Optional<Label> label(Draft draft, int index) {
        String bare = draft.piece(index).bare();
        if (phrases.isTailHeading(bare)) {
            return Optional.of(new Label(BlockKind.FURNITURE, TAIL_HEADING));
        }
        return phrases.inLine(bare).map(phrase -> new Label(BlockKind.FURNITURE, "words of the page: " + phrase));
    }
}
