package org.dateline.read.internal.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Block;
import org.dateline.model.BlockKind;
import org.dateline.model.DateEvidence;
import org.dateline.read.internal.date.DateClue;
import org.dateline.read.internal.date.DateFinder;
import org.dateline.read.internal.date.DateSniffer;
import org.dateline.read.internal.date.FoundDate;
import org.dateline.read.internal.date.LabelledText;

/** A date in the short blocks around the headline of a page, after it first: "By A. Writer, 3 March 2019". */
final class HeadOfPageSniffer implements DateSniffer<PageSource> {
    private static final int AFTER = 10;
    private static final int BEFORE = 4;
    private static final int LONGEST = 160;
    private static final int PARAGRAPH = 200;

    private final DateFinder finder;

    HeadOfPageSniffer(DateFinder finder) {
        this.finder = finder;
    }

    @Override
    public List<DateClue> clues(PageSource page) {
        LabelledText text = page.text();
        int size = text.blocks().size();
        int anchor =
                text.first(BlockKind.HEADLINE) < size ? text.first(BlockKind.HEADLINE) : text.first(BlockKind.BODY);
        List<Integer> order = new ArrayList<>();
        boolean paragraph = false;
        for (int i = anchor; i < Math.min(size, anchor + AFTER) && !paragraph; i++) {
            order.add(i);
            paragraph = text.blocks().get(i).span().length() > PARAGRAPH;
        }
        for (int i = anchor - 1; i >= Math.max(0, anchor - BEFORE); i--) {
            order.add(i);
        }
        return order.stream()
                .filter(i -> i < size)
                .flatMap(i -> date(text, text.blocks().get(i)).stream())
                .limit(1)
                .map(date -> (DateClue) new DateClue.Candidate(
                        new DateEvidence(date.date(), date.value(), "short line beside the headline")))
                .toList();
    }

    private Optional<FoundDate> date(LabelledText text, Block block) {
        boolean apart = block.kind() == BlockKind.CAPTION || block.kind() == BlockKind.HEADING;
        return block.span().length() > LONGEST || apart ? Optional.empty() : finder.firstIn(text.words(block));
    }
}
