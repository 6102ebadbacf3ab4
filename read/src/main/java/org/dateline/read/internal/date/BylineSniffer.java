package org.dateline.read.internal.date;

import java.util.List;
import org.dateline.model.BlockKind;

/** The day that stands beside the writer's name: "By A. Writer, 3 March 2019". */
public final class BylineSniffer implements DateSniffer<LabelledText> {
    private static final int LONGEST = 160;

    private final DateFinder finder;
    private final DateWords words = new DateWords();

    public BylineSniffer(DateFinder finder) {
        this.finder = finder;
    }

    @Override
    public List<DateClue> clues(LabelledText source) {
        return source.blocks().stream()
                .filter(block ->
                        block.kind() == BlockKind.BYLINE && block.span().length() <= LONGEST)
                .map(source::words)
                .flatMap(line -> finder.in(line).stream().map(date -> clue(line, date)))
                .limit(2)
                .toList();
    }

    private DateClue clue(String line, FoundDate date) {
        boolean changed = words.before(line, date)
                .filter(role -> role == DateWords.Role.UPDATED)
                .isPresent();
        return changed
                ? DateClue.changed(date.date(), date.value(), "byline that says updated")
                : DateClue.shown(date.date(), date.value(), "byline");
    }
}
