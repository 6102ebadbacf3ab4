package org.dateline.read.internal.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Block;
import org.dateline.model.BlockKind;
import org.dateline.model.DateEvidence;
import org.dateline.model.RejectedDate;

/**
 * Lines that only say when. One at the head of the text is the day of publication; one that stands above the menus, before
 * the headline, is the day on which the page was rendered.
 */
public final class DateLineSniffer implements DateSniffer<LabelledText> {
    private static final int HEAD = 3;

    private final DateLine dateLine;

    public DateLineSniffer(DateLine dateLine) {
        this.dateLine = dateLine;
    }

    @Override
    public List<DateClue> clues(LabelledText source) {
        List<DateClue> published = new ArrayList<>();
        List<DateClue> updated = new ArrayList<>();
        List<DateClue> others = new ArrayList<>();
        for (int i = 0; i < source.blocks().size(); i++) {
            Block block = source.blocks().get(i);
            if (block.kind() == BlockKind.DATELINE) {
                int index = i;
                dateLine.parse(source.words(block)).ifPresent(parsed -> {
                    DateClue clue = judge(source, index, parsed);
                    boolean candidate = clue instanceof DateClue.Candidate;
                    (!candidate ? others : parsed.updated() ? updated : published).add(clue);
                });
            }
        }
        published.addAll(updated);
        published.addAll(others);
        return published;
    }

    private static DateClue judge(LabelledText source, int index, DateLine.Parsed parsed) {
        Optional<String> objection = objection(source, index, parsed);
        FoundDate date = parsed.date();
        return objection.isPresent()
                ? new DateClue.NotIt(new RejectedDate(date.value(), objection.get()))
                : new DateClue.Candidate(new DateEvidence(date.date(), date.value(), name(source, index, parsed)));
    }

    private static String name(LabelledText source, int index, DateLine.Parsed parsed) {
        if (parsed.says()) {
            return "line that says published";
        }
        return parsed.updated()
                ? "line that says updated"
                : index < source.first(BlockKind.HEADLINE) ? "line above the headline" : "line of its own at the head";
    }

    private static Optional<String> objection(LabelledText source, int index, DateLine.Parsed parsed) {
        int headline = source.first(BlockKind.HEADLINE);
        int body = source.first(BlockKind.BODY);
        if (headline < source.blocks().size() && index < headline) {
            return furnitureBetween(source, index, headline)
                    ? Optional.of("day the page was rendered: stands above the menus, before the headline")
                    : Optional.empty();
        }
        boolean atHead = index <= body + HEAD;
        return atHead || parsed.says() || parsed.updated()
                ? Optional.empty()
                : Optional.of("a line far from the head of the text");
    }

    private static boolean furnitureBetween(LabelledText source, int from, int to) {
        return source.blocks().subList(from, to).stream().anyMatch(block -> block.kind() == BlockKind.FURNITURE);
    }
}
