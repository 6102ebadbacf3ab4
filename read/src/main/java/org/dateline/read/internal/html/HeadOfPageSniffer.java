package org.dateline.read.internal.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Block;
import org.dateline.model.BlockKind;
import org.dateline.read.internal.date.DateClue;
import org.dateline.read.internal.date.DateFinder;
import org.dateline.read.internal.date.DateSniffer;
import org.dateline.read.internal.date.DateWords;
import org.dateline.read.internal.date.FoundDate;
import org.dateline.read.internal.date.LabelledText;

/** A date in the short blocks around the headline of a page, after it first: "By A. Writer, 3 March 2019". */
final class HeadOfPageSniffer implements DateSniffer<PageSource> {
    private static final int AFTER = 10;
    private static final int BEFORE = 4;
    private static final int LONGEST = 160;
    private static final int BARE = 12;
    private static final int PARAGRAPH = 200;
    private static final int STANDFIRST = 100;
    private static final int PARAGRAPHS = 2;
    private static final String SOURCE = "short line beside the headline";

    private final DateFinder finder;
    private final DateValues values;
    private final DateWords words;

    HeadOfPageSniffer(DateFinder finder, DateWords words) {
        this.finder = finder;
        this.values = new DateValues(finder);
        this.words = words;
    }

    @Override
    public List<DateClue> clues(PageSource page) {
        List<DateClue> published = new ArrayList<>();
        List<DateClue> plain = new ArrayList<>();
        List<DateClue> changed = new ArrayList<>();
        LabelledText text = page.text();
        for (int index : order(text)) {
            String line = text.words(text.blocks().get(index));
            for (FoundDate date : dates(text, text.blocks().get(index))) {
                Optional<DateWords.Role> role = words.before(line, date);
                if (role.isEmpty()) {
                    plain.add(DateClue.shown(date.date(), date.value(), SOURCE));
                } else if (role.get() == DateWords.Role.PUBLISHED) {
                    published.add(DateClue.shown(date.date(), date.value(), SOURCE + " that says published"));
                } else {
                    changed.add(DateClue.changed(date.date(), date.value(), SOURCE + " that says updated"));
                }
            }
        }
        List<DateClue> best = new ArrayList<>();
        best.addAll(published.subList(0, Math.min(1, published.size())));
        best.addAll(plain.subList(0, Math.min(1, plain.size())));
        best.addAll(changed.subList(0, Math.min(1, changed.size())));
        return best;
    }

    /** The blocks to look at: after the headline until the first paragraph, then before the headline. */
    private static List<Integer> order(LabelledText text) {
        int size = text.blocks().size();
        int anchor =
                text.first(BlockKind.HEADLINE) < size ? text.first(BlockKind.HEADLINE) : text.first(BlockKind.BODY);
        List<Integer> order = new ArrayList<>();
        int paragraphs = 0;
        for (int i = anchor; i < Math.min(size, anchor + AFTER) && paragraphs < PARAGRAPHS; i++) {
            order.add(i);
            paragraphs += paragraphs(text.blocks().get(i));
        }
        for (int i = Math.min(anchor, size) - 1; i >= Math.max(0, anchor - BEFORE); i--) {
            order.add(i);
        }
        return order;
    }

    /** One that is long, or two of the kind that a standfirst may be too, and the text has begun. */
    private static int paragraphs(Block block) {
        int length = block.span().length();
        return length > PARAGRAPH ? PARAGRAPHS : block.kind() == BlockKind.BODY && length > STANDFIRST ? 1 : 0;
    }

    private List<FoundDate> dates(LabelledText text, Block block) {
        boolean apart = block.kind() == BlockKind.CAPTION || block.kind() == BlockKind.HEADING;
        if (block.span().length() > LONGEST || apart) {
            return List.of();
        }
        String words = text.words(block);
        List<FoundDate> dates = finder.in(words);
        return dates.isEmpty() && words.length() <= BARE
                ? values.found(words).stream().toList()
                : dates;
    }
}
