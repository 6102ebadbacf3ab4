package org.dateline.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.intake.coders.Side;
import org.dateline.intake.coders.TwoCoders;
import org.dateline.model.Report;
import org.dateline.model.ReportId;
import org.dateline.reconcile.agreement.Agreement;
import org.dateline.reconcile.agreement.Coefficient;
import org.dateline.reconcile.agreement.Disagreement;

/** Prints how far two coders agree, and where they do not. */
record CodingPage(Surroundings surroundings, TwoCoders coders) {
    private static final String ROW = "%-10s  %6s  %8s  %9s  %9s  %s";
    private static final String INDENT = "      ";

    /** The name of a coder, or "neither". */
    static String name(TwoCoders coders, Side side) {
        return switch (side) {
            case FIRST -> coders.first();
            case SECOND -> coders.second();
            case NEITHER -> Side.NEITHER.code();
        };
    }

    void print(List<Agreement> all) throws IOException {
        say(coders.first() + " (" + Words.count(coders.firstDecisions(), "decision") + ") and " + coders.second() + " ("
                + Words.count(coders.secondDecisions(), "decision") + "), "
                + Words.count(coders.reports().size(), "report"));
        say("");
        say(surroundings
                .colours()
                .strong(String.format(Locale.ROOT, ROW, "", "units", "per cent", "kappa", "alpha", "distance")));
        for (Agreement agreement : all) {
            say(String.format(
                    Locale.ROOT,
                    ROW,
                    agreement.respect(),
                    agreement.units(),
                    percent(agreement).map(value -> number("%.1f", value)).orElse("-"),
                    shown(agreement.kappa()),
                    shown(agreement.alpha()),
                    agreement.distance()));
        }
        Map<String, String> undefined = undefined(all);
        if (!undefined.isEmpty()) {
            say("\nundefined:");
        }
        for (Map.Entry<String, String> why : undefined.entrySet()) {
            say("  " + why.getKey() + ": " + why.getValue());
        }
    }

    private static Map<String, String> undefined(List<Agreement> all) {
        Map<String, String> reasons = new LinkedHashMap<>();
        for (Agreement agreement : all) {
            if (agreement.kappa() instanceof Coefficient.Undefined none) {
                reasons.put(agreement.respect(), none.reason());
            } else if (agreement.alpha() instanceof Coefficient.Undefined none) {
                reasons.put(agreement.respect() + " (alpha)", none.reason());
            }
        }
        return reasons;
    }

    private static Optional<Double> percent(Agreement agreement) {
        return agreement.units() == 0 ? Optional.empty() : Optional.of(100.0 * agreement.same() / agreement.units());
    }

    private static String shown(Coefficient coefficient) {
        return coefficient instanceof Coefficient.Defined defined ? number("%.3f", defined.value()) : "undefined";
    }

    private static String number(String form, double value) {
        String written = String.format(Locale.ROOT, form, value);
        return written.matches("-0\\.?0*") ? written.substring(1) : written;
    }

    void print(List<Disagreement> all, Map<String, Side> settled) throws IOException {
        Optional<ReportId> above = Optional.empty();
        int open = 0;
        for (Disagreement disagreement : all) {
            Report report = disagreement.match().report();
            if (!above.equals(Optional.of(report.id()))) {
                say((above.isPresent() ? "\n" : "") + surroundings.colours().strong(Words.line(report.file())) + "  "
                        + surroundings.colours().faint(report.id().value()));
                above = Optional.of(report.id());
            }
            Optional<Side> side = Optional.ofNullable(settled.get(disagreement.key()));
            open += side.isPresent() ? 0 : 1;
            print(disagreement, side);
        }
        say((all.isEmpty() ? "" : "\n") + Words.count(all.size(), "disagreement") + ", " + open + " not settled");
    }

    private void print(Disagreement disagreement, Optional<Side> side) throws IOException {
        Report report = disagreement.match().report();
        String quote = "“" + Words.line(disagreement.span().in(report.text())) + "” ("
                + disagreement.span().start() + "–" + disagreement.span().end() + ")";
        say(String.format(Locale.ROOT, "%4d  ", disagreement.number())
                + disagreement.respect()
                + side.map(taken -> "  settled: " + name(coders, taken)).orElse(""));
        for (String line : Wrapping.lines(quote, surroundings.width() - INDENT.length())) {
            say(INDENT + line);
        }
        say(INDENT + coders.first() + ": " + said(disagreement.first()));
        say(INDENT + coders.second() + ": " + said(disagreement.second()));
    }

    private static String said(String words) {
        return words.isEmpty() ? "nothing" : Words.line(words);
    }

    private void say(String line) throws IOException {
        surroundings.out().write(line + "\n");
    }
}
