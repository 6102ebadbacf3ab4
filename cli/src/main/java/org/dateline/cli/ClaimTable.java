package org.dateline.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Claim;
import org.dateline.model.DateEvidence;
import org.dateline.model.Report;
import org.dateline.model.ReportId;

/** Prints claims in two lines each, as wide as the terminal: what is coded, and under it the words. */
final class ClaimTable {
    private static final int ID = 8;
    private static final int DAY = 11;
    private static final int MARK = 9;
    private static final int LEAST_KIND = 12;
    private static final int MOST_KIND = 20;
    private static final String GAP = "  ";
    private static final String INDENT = " ".repeat(ID) + GAP;

    private final Writer out;
    private final int width;
    private final Colours colours;
    private final int kind;
    private final int claimant;
    private final int place;
    private final int figures;
    private Optional<ReportId> reportAbove = Optional.empty();
    private int rows;

    ClaimTable(Writer out, int width, Colours colours) {
        this.out = out;
        this.width = width;
        this.colours = colours;
        int shared = Math.max(0, width - ID - DAY - MARK - 6 * GAP.length());
        kind = Math.max(LEAST_KIND, Math.min(MOST_KIND, shared * 32 / 100));
        claimant = Math.max(6, (shared - kind) * 40 / 100);
        place = Math.max(6, (shared - kind) * 30 / 100);
        figures = Math.max(6, shared - kind - claimant - place);
    }

    void print(Report report, Claim claim) throws IOException {
        if (rows == 0) {
            printHeader();
        }
        if (!reportAbove.equals(Optional.of(report.id()))) {
            printHeading(report);
            reportAbove = Optional.of(report.id());
        }
        printRow(report, claim);
        rows++;
    }

    /** What stands under the last row. */
    void end() throws IOException {
        out.write(rows == 0 ? "no claims\n" : "\n" + Words.count(rows, "claim") + "\n");
    }

    private void printHeader() throws IOException {
        String names = line(List.of(
                cell("id", ID),
                cell("day", DAY),
                cell("kind", kind),
                cell("mark", MARK),
                cell("claimant", claimant),
                cell("place", place),
                cell("figures", figures)));
        out.write(colours.faint(names) + "\n");
    }

    private void printHeading(Report report) throws IOException {
        List<String> parts = new ArrayList<>();
        report.outlet().ifPresent(parts::add);
        parts.add(
                report.published().map(DateEvidence::date).map(Object::toString).orElse("undated"));
        report.title().ifPresent(parts::add);
        String heading = Words.line(report.file()) + ": " + Words.line(String.join(" · ", parts));
        out.write("\n" + colours.strong(Words.cut(heading, width)) + "\n");
    }

    private void printRow(Report report, Claim claim) throws IOException {
        String mark = cell(ClaimWords.mark(claim), MARK);
        out.write(line(List.of(
                        colours.faint(cell(claim.id().value().substring(0, ID), ID)),
                        cell(ClaimWords.day(claim), DAY),
                        colours.strong(cell(claim.kind().code(), kind)),
                        colours.warning(mark),
                        cell(ClaimWords.claimants(claim), claimant),
                        cell(ClaimWords.places(claim), place),
                        cell(ClaimWords.figures(claim), figures)))
                + "\n");
        String words = Words.line(claim.span().in(report.text()));
        out.write(INDENT + Words.cut(words, width - INDENT.length()) + "\n");
    }

    private static String line(List<String> cells) {
        return String.join(GAP, cells).stripTrailing();
    }

    private static String cell(String words, int columns) {
        String cut = Words.cut(Words.line(words), columns);
        return cut + " ".repeat(columns - cut.length());
    }
}
