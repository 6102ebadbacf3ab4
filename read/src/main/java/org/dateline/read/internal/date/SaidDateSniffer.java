package org.dateline.read.internal.date;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Block;
import org.dateline.model.BlockKind;

/**
 * Dates anywhere on a page right behind words that say what they are of: "Posted on March 3, 2019 by A. Writer", "Stand:
 * 3.3.2019". In paragraphs only where they open one, for reports tell of other things that were published.
 */
public final class SaidDateSniffer implements DateSniffer<LabelledText> {
    private static final int SHORT = 160;
    private static final int OPENING = 45;
    private static final int MOST_BLOCKS = 3_000;

    private final DateFinder finder;
    private final DateWords words;

    public SaidDateSniffer(DateFinder finder) {
        this.finder = finder;
        this.words = new DateWords();
    }

    @Override
    public List<DateClue> clues(LabelledText source) {
        List<DateClue> published = new ArrayList<>();
        List<DateClue> changed = new ArrayList<>();
        source.blocks().stream()
                .limit(MOST_BLOCKS)
                .filter(SaidDateSniffer::mayHold)
                .forEach(block -> {
                    String line = source.words(block);
                    int within = line.length() <= SHORT ? line.length() : OPENING;
                    for (FoundDate date : finder.in(line)) {
                        if (date.span().start() <= within) {
                            words.rightBefore(line, date).ifPresent(role -> {
                                if (role == DateWords.Role.PUBLISHED) {
                                    published.add(
                                            DateClue.shown(date.date(), date.value(), "words that say published"));
                                } else {
                                    changed.add(DateClue.changed(date.date(), date.value(), "words that say updated"));
                                }
                            });
                        }
                    }
                });
        published.addAll(changed);
        return published;
    }

    private static boolean mayHold(Block block) {
        return block.kind() != BlockKind.CAPTION && block.kind() != BlockKind.HEADING;
    }
}
