package org.dateline.read.internal.label;

import java.util.Optional;
import org.dateline.model.BlockKind;
import org.dateline.read.internal.date.DateLine;

/** A line that only says when: "Published: 3 May 2023, 10:15 GMT". */
final class DateLineLabeller implements Labeller {
    private final DateLine dateLine;

    DateLineLabeller(DateLine dateLine) {
        this.dateLine = dateLine;
    }

    @Override
    public Optional<Label> label(Draft draft, int index) {
        return dateLine.parse(draft.piece(index).text()).map(date -> new Label(BlockKind.DATELINE, "only says when"));
    }
}
