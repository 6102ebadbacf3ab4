package org.dateline.desk.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.intake.coders.Side;
import org.dateline.intake.coders.TwoCoders;
import org.dateline.model.Claim;
import org.dateline.model.Report;
import org.dateline.model.Span;
import org.dateline.reconcile.agreement.Agreement;
import org.dateline.reconcile.agreement.Coefficient;
import org.dateline.reconcile.agreement.Disagreement;

/**
 * How far two coders agree, and what they say differently, side by side.
 *
 * @param open how many disagreements are not settled
 */
public record AgreementView(String first, String second, int reports, List<FieldRow> fields, List<Row> rows, int open)
        implements View {
    public static final String PATH = "/agreement";

    /**
     * How far they agree in one respect.
     *
     * @param note why a coefficient has no value; mostly empty
     */
    public record FieldRow(
            String name, int units, String percent, String kappa, String alpha, String distance, String note) {
        static FieldRow of(Agreement agreement) {
            return new FieldRow(
                    agreement.respect(),
                    agreement.units(),
                    agreement.units() == 0
                            ? "–"
                            : String.format(Locale.ROOT, "%.1f", 100.0 * agreement.same() / agreement.units()),
                    shown(agreement.kappa()),
                    shown(agreement.alpha()),
                    agreement.distance(),
                    why(agreement.kappa()).or(() -> why(agreement.alpha())).orElse(""));
        }

        private static String shown(Coefficient coefficient) {
            return coefficient instanceof Coefficient.Defined defined
                    ? String.format(Locale.ROOT, "%.3f", defined.value())
                    : "undefined";
        }

        private static Optional<String> why(Coefficient coefficient) {
            return coefficient instanceof Coefficient.Undefined undefined
                    ? Optional.of(undefined.reason())
                    : Optional.empty();
        }
    }

    /**
     * One disagreement.
     *
     * @param key names it in the form
     * @param settled whose word was taken; empty where nobody's yet
     */
    public record Row(
            int number,
            String key,
            String field,
            String report,
            String file,
            Word first,
            Word second,
            String settled) {}

    /**
     * What one coder says.
     *
     * @param sentence with the words marked that their claim stands on
     * @param value empty for nothing
     */
    public record Word(String coder, List<Piece> sentence, String value) {}

    /** @param settled whose word was taken, by the keys of disagreements */
    public static AgreementView of(TwoCoders coders, Map<String, Side> settled) {
        List<Row> rows = new ArrayList<>();
        for (Disagreement disagreement : Disagreement.of(coders.reports())) {
            Report report = disagreement.match().report();
            rows.add(new Row(
                    disagreement.number(),
                    disagreement.key(),
                    disagreement.respect(),
                    report.id().value(),
                    report.title().orElse(report.file()),
                    word(coders.first(), disagreement, disagreement.match().first(), disagreement.first()),
                    word(coders.second(), disagreement, disagreement.match().second(), disagreement.second()),
                    Optional.ofNullable(settled.get(disagreement.key()))
                            .map(side -> name(coders, side))
                            .orElse("")));
        }
        return new AgreementView(
                coders.first(),
                coders.second(),
                coders.reports().size(),
                Agreement.of(coders.reports()).stream().map(FieldRow::of).toList(),
                List.copyOf(rows),
                (int) rows.stream().filter(row -> row.settled().isEmpty()).count());
    }

    private static String name(TwoCoders coders, Side side) {
        return switch (side) {
            case FIRST -> coders.first();
            case SECOND -> coders.second();
            case NEITHER -> Side.NEITHER.code();
        };
    }

    private static Word word(String coder, Disagreement disagreement, Optional<Claim> claim, String value) {
        String text = disagreement.match().report().text();
        Span around = Span.covering(disagreement.match().any().sentence(), disagreement.span());
        List<Piece> pieces = new ArrayList<>();
        Span marked = claim.map(Claim::span).orElse(new Span(around.end(), around.end()));
        add(pieces, text.substring(around.start(), marked.start()), false);
        add(pieces, marked.in(text), true);
        add(pieces, text.substring(marked.end(), around.end()), false);
        return new Word(coder, List.copyOf(pieces), value);
    }

    private static void add(List<Piece> pieces, String text, boolean marked) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, marked));
        }
    }

    @Override
    public String title() {
        return "Agreement";
    }

    @Override
    public String template() {
        return "agreement.jte";
    }

    @Override
    public Section section() {
        return Section.REVIEW;
    }

    @Override
    public List<String> assets() {
        return List.of("review.css");
    }
}
