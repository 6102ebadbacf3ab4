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
        Places places = Places.in(source);
        List<DateClue> published = new ArrayList<>();
        List<DateClue> updated = new ArrayList<>();
        List<DateClue> others = new ArrayList<>();
        for (int i = 0; i < source.blocks().size(); i++) {
            Block block = source.blocks().get(i);
            if (block.kind() == BlockKind.DATELINE) {
                int index = i;
                dateLine.parse(source.words(block)).ifPresent(parsed -> {
                    DateClue clue = judge(places, index, parsed);
                    boolean candidate = clue instanceof DateClue.Candidate;
                    (!candidate ? others : parsed.updated() ? updated : published).add(clue);
                });
            }
        }
        published.addAll(updated);
        published.addAll(others);
        return published;
    }

    /**
     * Where the parts of a text stand, as indexes of blocks; the number of blocks for what there is not.
     *
     * @param menu the last furniture before the headline; -1 if there is none
     */
    private record Places(int headline, int body, int size, int menu) {
        static Places in(LabelledText source) {
            int headline = source.first(BlockKind.HEADLINE);
            int menu = headline < source.blocks().size() ? headline - 1 : -1;
            while (menu >= 0 && source.blocks().get(menu).kind() != BlockKind.FURNITURE) {
                menu--;
            }
            return new Places(
                    headline, source.first(BlockKind.BODY), source.blocks().size(), menu);
        }

        boolean isAboveHeadline(int index) {
            return headline < size && index < headline;
        }
    }

    private static DateClue judge(Places places, int index, DateLine.Parsed parsed) {
        Optional<String> objection = objection(places, index, parsed);
        FoundDate date = parsed.date();
        return objection.isPresent()
                ? new DateClue.NotIt(new RejectedDate(date.value(), objection.get()))
                : new DateClue.Candidate(
                        new DateEvidence(date.date(), date.value(), name(places, index, parsed)),
                        parsed.updated() ? DateClue.Basis.CHANGED : DateClue.Basis.SHOWN);
    }

    private static String name(Places places, int index, DateLine.Parsed parsed) {
        if (parsed.says()) {
            return "line that says published";
        }
        if (parsed.updated()) {
            return "line that says updated";
        }
        return places.isAboveHeadline(index) ? "line above the headline" : "line of its own at the head";
    }

    private static Optional<String> objection(Places places, int index, DateLine.Parsed parsed) {
        if (places.isAboveHeadline(index)) {
            return index < places.menu()
                    ? Optional.of("day the page was rendered: stands above the menus, before the headline")
                    : Optional.empty();
        }
        boolean atHead = index <= places.body() + HEAD;
        return atHead || parsed.says() || parsed.updated()
                ? Optional.empty()
                : Optional.of("a line far from the head of the text");
    }
}
