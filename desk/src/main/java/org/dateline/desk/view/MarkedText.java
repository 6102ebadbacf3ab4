package org.dateline.desk.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.dateline.desk.snapshot.Item;
import org.dateline.model.Block;
import org.dateline.model.BlockKind;
import org.dateline.model.ClaimId;
import org.dateline.model.Report;
import org.dateline.model.Span;

/** A report's text, paragraph by paragraph, with the stretches that claims stand on and the claims in the margin. */
public final class MarkedText {
    /**
     * A paragraph.
     *
     * @param kind code of its block; {@code text} for what is in none
     * @param start its offset in the text
     * @param notes the claims that begin in it
     */
    public record Paragraph(String kind, String reason, int start, List<Run> runs, List<Note> notes) {
        public boolean isFurniture() {
            return kind.equals(BlockKind.FURNITURE.code());
        }

        public boolean isHeading() {
            return kind.equals(BlockKind.HEADLINE.code()) || kind.equals(BlockKind.HEADING.code());
        }
    }

    /**
     * A stretch of text under the same claims.
     *
     * @param claims how many
     * @param chosen whether the claim that was asked for is one of them
     * @param begins the numbers of those that begin here
     */
    public record Run(String text, int claims, boolean chosen, List<Begin> begins) {
        public Run {
            begins = List.copyOf(begins);
        }
    }

    /** Where a claim begins. */
    public record Begin(int number, String claim) {}

    /** A claim in the margin. */
    public record Note(
            int number,
            String claim,
            String kind,
            String mark,
            Voice voice,
            String days,
            boolean disputed,
            boolean chosen) {}

    private final Report report;
    private final List<Item> items;
    private final Optional<ClaimId> chosen;
    private final Map<ClaimId, Integer> numbers = new HashMap<>();

    private MarkedText(Report report, List<Item> items, Optional<ClaimId> chosen) {
        this.report = report;
        this.items = items;
        this.chosen = chosen;
        items.forEach(item -> numbers.put(item.claim().id(), numbers.size() + 1));
    }

    /**
     * @param items the claims of the report, in the order of its text
     * @param chosen the claim that was asked for
     */
    static List<Paragraph> of(Report report, List<Item> items, Optional<ClaimId> chosen) {
        return new MarkedText(report, items, chosen).paragraphs();
    }

    private List<Paragraph> paragraphs() {
        List<Paragraph> paragraphs = new ArrayList<>();
        int at = 0;
        for (Block block : report.blocks()) {
            addOther(paragraphs, at, block.span().start());
            add(paragraphs, block.span(), block.kind().code(), block.reason());
            at = block.span().end();
        }
        addOther(paragraphs, at, report.text().length());
        return paragraphs;
    }

    private void addOther(List<Paragraph> paragraphs, int start, int end) {
        if (start < end) {
            add(paragraphs, new Span(start, end), "text", "");
        }
    }

    private void add(List<Paragraph> paragraphs, Span whole, String kind, String reason) {
        Span span = whole.trimmedIn(report.text());
        if (!span.isEmpty()) {
            List<Item> here = items.stream()
                    .filter(item -> item.claim().span().overlaps(span))
                    .toList();
            List<Note> notes = here.stream()
                    .filter(item -> span.contains(item.claim().span().start()))
                    .map(this::note)
                    .toList();
            paragraphs.add(new Paragraph(kind, reason, span.start(), runs(span, here), notes));
        }
    }

    private List<Run> runs(Span paragraph, List<Item> here) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(paragraph.start(), paragraph.end()));
        here.forEach(item -> {
            cuts.add(Math.max(paragraph.start(), item.claim().span().start()));
            cuts.add(Math.min(paragraph.end(), item.claim().span().end()));
        });
        List<Run> runs = new ArrayList<>();
        int from = paragraph.start();
        for (int cut : cuts.tailSet(from, false)) {
            runs.add(run(new Span(from, cut), here));
            from = cut;
        }
        return runs;
    }

    private Run run(Span span, List<Item> here) {
        List<Item> over =
                here.stream().filter(item -> item.claim().span().overlaps(span)).toList();
        return new Run(
                span.in(report.text()),
                over.size(),
                over.stream().anyMatch(this::isChosen),
                over.stream()
                        .filter(item -> item.claim().span().start() == span.start())
                        .map(item -> new Begin(number(item), item.claim().id().value()))
                        .toList());
    }

    private Note note(Item item) {
        return new Note(
                number(item),
                item.claim().id().value(),
                Wording.code(item.claim().kind()),
                Wording.mark(item.claim()),
                Voice.of(item),
                Wording.days(item.claim()).orElse(""),
                item.isDisputed(),
                isChosen(item));
    }

    private boolean isChosen(Item item) {
        return chosen.filter(item.claim().id()::equals).isPresent();
    }

    private int number(Item item) {
        return numbers.getOrDefault(item.claim().id(), 0);
    }
}
