package org.dateline.desk.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.dateline.model.Claim;
import org.dateline.model.Figure;
import org.dateline.model.Measure;
import org.dateline.model.Report;
import org.dateline.model.Span;

/** The figures of a form. A row without a least number is none. */
record FigureRows(Report report, Claim claim, FormText was, FormText sent, Faults faults) {

    List<Figure> figures() {
        if (sent.agrees(was, "figure-")) {
            return claim.figures();
        }
        List<Figure> figures = new ArrayList<>();
        for (int row = 0; row < sent.rows("figure"); row++) {
            figure(row).ifPresent(figures::add);
        }
        return figures;
    }

    private Optional<Figure> figure(int number) {
        String row = "figure-" + number + "-";
        Optional<Figure> known =
                number < claim.figures().size() ? Optional.of(claim.figures().get(number)) : Optional.empty();
        if (known.isPresent() && sent.agrees(was, row)) {
            return known;
        }
        if (sent.text(row + "least").isEmpty()) {
            if (!sent.text(row + "words").isEmpty() && known.isEmpty()) {
                faults.add(row + "least", "The least number that the words allow is missing.");
            }
            return Optional.empty();
        }
        Measure measure = faults.coded(sent, row + "measure", Measure.class, Measure.OTHER);
        Optional<Double> least = faults.number(sent, row + "least");
        Optional<Double> most = faults.number(sent, row + "most");
        Optional<Double> stated = faults.number(sent, row + "stated");
        if (least.isPresent() && most.isPresent() && most.get() < least.get()) {
            faults.add(row + "most", "The greatest number is below the least.");
        }
        boolean tooSmall = stated.isPresent() && least.isPresent() && stated.get() < least.get();
        boolean tooGreat = stated.isPresent() && most.isPresent() && stated.get() > most.get();
        if (tooSmall || tooGreat) {
            faults.add(row + "stated", "The number stated lies outside of the least and the greatest.");
        }
        Optional<Span> span = span(row, known);
        if (least.isEmpty() || span.isEmpty() || !faults.sentences().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Figure(
                span.get(),
                measure,
                sent.line(row + "of"),
                sent.line(row + "words"),
                least.get(),
                optional(stated),
                optional(most),
                Optional.of(sent.line(row + "window")).filter(window -> !window.isEmpty()),
                !sent.text(row + "total").isEmpty(),
                known.map(Figure::flags).orElse(List.of())));
    }

    private static OptionalDouble optional(Optional<Double> value) {
        return value.isPresent() ? OptionalDouble.of(value.get()) : OptionalDouble.empty();
    }

    private Optional<Span> span(String row, Optional<Figure> known) {
        String words = sent.line(row + "words");
        if (words.isEmpty()) {
            faults.add(row + "words", "The words of the report that state it are missing.");
            return Optional.empty();
        }
        if (known.isPresent() && words.equals(was.line(row + "words"))) {
            return known.map(Figure::span);
        }
        Optional<Span> found = Passages.find(report, words, claim.span().start());
        if (found.isEmpty()) {
            faults.add(row + "words", "These words do not stand in the report.");
        }
        return found;
    }
}
