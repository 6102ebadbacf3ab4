package org.dateline.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dateline origins}: which reports and claims are at bottom one voice. */
@Command(
        name = "origins",
        description = {
            "Without an argument, lists the reports that hold the same text, origin by origin. With a report, says what it has"
                    + " in common with others and why. With a claim, shows how each outlet renders the same utterance, with the words,"
                    + " claimants, figures and places that were dropped or added since the rendering nearest to the source."
        })
final class OriginsCommand implements Callable<Integer> {
    private static final int ID = 8;
    private static final int LONGEST_CREDIT = 100;

    private final DatelineCommand dateline;
    private final Surroundings surroundings;

    @Parameters(
            arity = "0..1",
            paramLabel = "REPORT|CLAIM",
            description = "Part of a report's file name, or the first digits of the id of a report or claim.")
    private @Nullable String what;

    @Mixin
    private final AsOfOption asOf = new AsOfOption();

    OriginsCommand(DatelineCommand dateline, Surroundings surroundings) {
        this.dateline = dateline;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        try (Ledger ledger = dateline.openLedger()) {
            Whole whole = Whole.of(ledger, asOf.instant());
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
        List<Claim> claims = whole.claims().values().stream()
                .map(Whole.Entry::claim)
                .filter(found -> found.id().value().startsWith(words))
                .toList();
        List<Report> reports = whole.reports().values().stream()
                .filter(report -> report.id().value().startsWith(words)
                        || report.file().toLowerCase(Locale.ROOT).contains(words))
                .sorted((a, b) -> a.id().compareTo(b.id()))
                .toList();
        if (claims.size() == 1 && reports.isEmpty()) {
            printUtterance(whole, claims.get(0));
        } else if (reports.size() == 1) {
            printLinks(whole, reports.get(0));
        } else {
            throw new WrongUse(
                    reports.isEmpty() && claims.isEmpty()
                            ? "no report or claim goes by '" + words + "'"
                            : reports.isEmpty()
                                    ? "more than one claim's id begins with '" + words + "'; give more digits"
                                    : Words.count(reports.size(), "report") + " go by '" + words
                                            + "'; say more of the name");
        }
    }

    private void printLinks(Whole whole, Report report) throws IOException {
        line(surroundings.colours().strong(name(report)));
        if (report.credits().size() > 1) {
            line("  composite by its credits: " + Words.line(credits(report)));
        }
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
        new DriftPage(surroundings.out(), surroundings.width(), surroundings.colours()).print(whole.drift(claim.id()));
    }

    /** The line that credits them ("ab/cd (dpa, AFP, Reuters)"), else their names alone. */
    private static String credits(Report report) {
        return report.text()
                .lines()
                .map(String::strip)
                .filter(line -> line.length() <= LONGEST_CREDIT
                        && report.credits().stream().allMatch(line::contains))
                .findFirst()
                .orElse(String.join(", ", report.credits()));
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
