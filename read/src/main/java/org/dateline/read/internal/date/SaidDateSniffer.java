package org.dateline.read.internal.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Block;
import org.dateline.model.BlockKind;

/**
 * Dates anywhere on a page with words that say what they are of: "Posted on March 3, 2019 by A. Writer", "Stand: 3.3.2019", a line
 * "Published" and the date in the next. In paragraphs only where they open one or a sentence on the text itself, for reports tell
 * of other things that were published.
 */
public final class SaidDateSniffer implements DateSniffer<LabelledText> {
    private static final int SHORT = 160;
    private static final int OPENING = 24;
    private static final int LABEL = 40;
    private static final int MOST_BLOCKS = 3_000;

    private final DateFinder finder;
    private final DateWords words = new DateWords();

    public SaidDateSniffer(DateFinder finder) {
        this.finder = finder;
    }

    @Override
    public List<DateClue> clues(LabelledText source) {
        List<DateClue> published = new ArrayList<>();
        List<DateClue> changed = new ArrayList<>();
        int size = Math.min(MOST_BLOCKS, source.blocks().size());
        for (int i = 0; i < size; i++) {
            Block block = source.blocks().get(i);
            if (block.kind() != BlockKind.CAPTION && block.kind() != BlockKind.HEADING) {
                String before = i == 0 ? "" : source.words(source.blocks().get(i - 1));
                boolean paragraph = block.kind() == BlockKind.BODY || block.kind() == BlockKind.SUBTITLE;
                add(source.words(block), paragraph, before, published, changed);
            }
        }
        published.addAll(changed);
        return published;
    }

    private void add(String line, boolean paragraph, String before, List<DateClue> published, List<DateClue> changed) {
        for (FoundDate date : finder.in(line)) {
            role(line, paragraph, before, date).ifPresent(role -> {
                if (role == DateWords.Role.PUBLISHED) {
                    published.add(DateClue.shown(date.date(), date.value(), "words that say published"));
                } else {
                    changed.add(DateClue.changed(date.date(), date.value(), "words that say updated"));
                }
            });
        }
    }

    private Optional<DateWords.Role> role(String line, boolean paragraph, String before, FoundDate date) {
        int start = date.span().start();
        if (start == 0 && before.length() <= LABEL && line.length() <= SHORT) {
            return words.labelled(before);
        }
        boolean maySay = paragraph ? start <= OPENING : line.length() <= SHORT;
        return maySay
                ? words.rightBefore(line, date).or(() -> words.inOwnSentence(line, date))
                : words.inOwnSentence(line, date);
    }
}
