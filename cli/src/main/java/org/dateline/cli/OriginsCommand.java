package org.dateline.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.dateline.intake.Whole;
import org.dateline.ledger.Ledger;
import org.dateline.model.Claim;
import org.dateline.model.OriginId;
import org.dateline.model.Report;
import org.dateline.model.ReportId;
import org.dateline.model.ReportLink;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code dateline origins}: which reports and claims are at bottom one voice. */
@Command(
        name = "origins",
        description = {
            "Without an argument, lists the reports that hold the same text, origin by origin. With a report, says what it has"
                    + " in common with others and why. With a claim, lists how each outlet renders the same utterance."
        })
final class OriginsCommand implements Callable<Integer> {
    private static final int ID = 8;

    private final DatelineCommand dateline;
    private final Surroundings surroundings;

    @Parameters(
            arity = "0..1",
            paramLabel = "REPORT|CLAIM",
            description = "Part of a report's file name, or the first digits of the id of a report or claim.")
    private @Nullable String what;

    OriginsCommand(DatelineCommand dateline, Surroundings surroundings) {
        this.dateline = dateline;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        try (Ledger ledger = dateline.openLedger()) {
            Whole whole = Whole.of(ledger, Optional.empty());
            if (what == null) {
                printAll(whole);
            } else {
                printOne(whole, what.strip().toLowerCase(Locale.ROOT));
            }
        }
        surroundings.out().flush();
        return ExitStatus.OK;
    }

    private void printAll(Whole whole) throws IOException {
        Map<OriginId, List<Report>> byOrigin = new TreeMap<>();
        whole.reports()
                .values()
                .forEach(report -> byOrigin.computeIfAbsent(
                                whole.standings().origin(report.id()), first -> new ArrayList<>())
                        .add(report));
        int shared = 0;
        for (Map.Entry<OriginId, List<Report>> origin : byOrigin.entrySet()) {
            if (origin.getValue().size() > 1) {
                shared++;
                line(surroundings.colours().faint(brief(origin.getKey().value())) + "  "
                        + surroundings
                                .colours()
                                .strong("one origin in "
                                        + Words.count(origin.getValue().size(), "report")));
                for (Report report : origin.getValue().stream()
                        .sorted((a, b) -> a.id().compareTo(b.id()))
                        .toList()) {
                    line("          " + name(report));
                }
            }
        }
        line(Words.count(byOrigin.size(), "origin") + " of "
                + Words.count(whole.reports().size(), "report")
                + (shared == 0 ? "; no two reports hold the same text" : ""));
    }

    private void printOne(Whole whole, String words) throws IOException {
        Optional<Claim> claim = whole.claims().values().stream()
                .map(Whole.Entry::claim)
                .filter(found -> found.id().value().startsWith(words))
                .findFirst();
        List<Report> reports = whole.reports().values().stream()
                .filter(report -> report.id().value().startsWith(words)
                        || report.file().toLowerCase(Locale.ROOT).contains(words))
                .sorted((a, b) -> a.id().compareTo(b.id()))
                .toList();
        if (claim.isPresent() && reports.isEmpty()) {
            printUtterance(whole, claim.get());
        } else if (reports.size() == 1) {
            printLinks(whole, reports.get(0));
        } else {
            throw new WrongUse(
                    reports.isEmpty()
                            ? "no report or claim goes by '" + words + "'"
                            : Words.count(reports.size(), "report") + " go by '" + words + "'; say more of the name");
        }
    }

    private void printLinks(Whole whole, Report report) throws IOException {
        line(surroundings.colours().strong(name(report)));
        List<ReportLink> links = whole.standings().links(report.id());
        if (links.isEmpty()) {
            line("  no text in common with other reports is known");
        }
        for (ReportLink link : links) {
            ReportId other = link.report().equals(report.id()) ? link.other() : link.report();
            line("  " + surroundings.colours().strong(link.type().code()) + " "
                    + String.format(Locale.ROOT, "%.2f", link.score()) + "  "
                    + name(Objects.requireNonNull(whole.reports().get(other))));
            for (String reason : link.reasons()) {
                for (String part :
                        Wrapping.lines("because " + Words.line(reason), Math.max(20, surroundings.width() - 6))) {
                    line("      " + surroundings.colours().faint(part));
                }
            }
        }
    }

    private void printUtterance(Whole whole, Claim claim) throws IOException {
        OriginId origin = whole.standings().origin(claim.id());
        line(surroundings.colours().strong("origin " + brief(origin.value())));
        for (Whole.Entry entry : whole.claims().values()) {
            Claim each = entry.claim();
            if (whole.standings().origin(each.id()).equals(origin)) {
                Report report = entry.report();
                line("  " + surroundings.colours().faint(brief(each.id().value())) + "  "
                        + report.outlet().orElse(report.file()) + ": " + speakers(each) + "  "
                        + ClaimWords.figures(each));
                for (String part : Wrapping.lines(
                        "“" + Words.line(each.span().in(report.text())) + "”",
                        Math.max(20, surroundings.width() - ID - 4))) {
                    line("            " + part);
                }
            }
        }
    }

    private static String speakers(Claim claim) {
        String claimants = ClaimWords.claimants(claim);
        return claimants.isEmpty() ? "in its own voice" : claimants;
    }

    private static String name(Report report) {
        return Words.line(report.file()
                + report.outlet().map(outlet -> " · " + outlet).orElse("")
                + report.title().map(title -> " · " + title).orElse(""));
    }

    private static String brief(String id) {
        return id.substring(0, ID);
    }

    private void line(String words) throws IOException {
        surroundings.out().write(words + "\n");
    }
}
