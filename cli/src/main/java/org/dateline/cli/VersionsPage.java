package org.dateline.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.ledger.Ending;
import org.dateline.ledger.ReportState;
import org.dateline.model.Block;
import org.dateline.model.BlockKind;
import org.dateline.model.DateEvidence;
import org.dateline.model.Report;
import org.dateline.reconcile.standing.ParagraphDiff;
import org.dateline.reconcile.standing.WordDiff;

/** Prints the versions of a report, each with what differs from the one before, paragraph by paragraph. */
record VersionsPage(Writer out, int width, Colours colours) {
    private static final int ID = 8;

    /**
     * @param versions oldest first
     */
    void print(List<ReportState> versions) throws IOException {
        Optional<Report> before = Optional.empty();
        int number = 0;
        for (ReportState version : versions) {
            printHead(++number, version);
            if (before.isPresent()) {
                printDifference(ParagraphDiff.between(before.get(), version.report()));
            }
            before = Optional.of(version.report());
        }
    }

    private void printHead(int number, ReportState version) throws IOException {
        Report report = version.report();
        String title = report.title().map(words -> " · " + words).orElse("");
        String day = report.published()
                .map(DateEvidence::value)
                .map(value -> " · " + value)
                .orElse(" · day unknown");
        line(
                "",
                colours.strong("version " + number) + "  " + report.id().value().substring(0, ID) + day + title);
        line("  ", report.file() + report.url().map(url -> " · " + url).orElse(""));
        line("  ", version.ended().map(Ending::reason).orElse("holds"));
        for (Block block : report.blocks()) {
            if (block.kind() == BlockKind.AMENDMENT) {
                line(
                        "  ",
                        colours.strong(block.reason()) + ": "
                                + Words.line(block.span().in(report.text())));
            }
        }
    }

    private void printDifference(List<List<WordDiff.Piece>> paragraphs) throws IOException {
        for (List<WordDiff.Piece> paragraph : paragraphs) {
            line("  ", paragraph.stream().map(VersionsPage::marked).collect(Collectors.joining(" ")));
        }
        if (paragraphs.isEmpty()) {
            line("  ", "the same paragraphs");
        }
    }

    /** Marks as word differences of version control are marked. */
    private static String marked(WordDiff.Piece piece) {
        return switch (piece.change()) {
            case SAME -> piece.words();
            case DROPPED -> "[-" + piece.words() + "-]";
            case ADDED -> "{+" + piece.words() + "+}";
        };
    }

    private void line(String indent, String words) throws IOException {
        String margin = indent;
        for (String part : Wrapping.lines(words, Math.max(20, width - 6))) {
            out.write(margin + part + "\n");
            margin = indent + "    ";
        }
    }
}
