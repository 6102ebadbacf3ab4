package org.dateline.cli;

import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRowGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.dateline.ledger.Ending;
import org.dateline.ledger.ReportState;
import org.dateline.model.Block;
import org.dateline.model.BlockKind;
import org.dateline.model.DateEvidence;
import org.dateline.model.Report;

/** Prints the versions of a report, each with what differs from the one before, paragraph by paragraph. */
record VersionsPage(Writer out, int width, Colours colours) {
    private static final int ID = 8;
    private static final int MOST_PARAGRAPHS = 5_000;

    /** Marks as word differences of version control are marked. */
    private static final DiffRowGenerator WORDS = DiffRowGenerator.create()
            .showInlineDiffs(true)
            .inlineDiffByWord(true)
            .mergeOriginalRevised(true)
            .oldTag(opens -> opens ? "[-" : "-]")
            .newTag(opens -> opens ? "{+" : "+}")
            .lineNormalizer(line -> line)
            .build();

    /**
     * @param versions oldest first
     */
    void print(List<ReportState> versions) throws IOException {
        Optional<Report> before = Optional.empty();
        int number = 0;
        for (ReportState version : versions) {
            printHead(++number, version);
            if (before.isPresent()) {
                printDifference(paragraphs(before.get()), paragraphs(version.report()));
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

    private static List<String> paragraphs(Report report) {
        return report.blocks().stream()
                .filter(block -> block.kind().isReporting())
                .limit(MOST_PARAGRAPHS)
                .map(block -> Words.line(block.span().in(report.text())))
                .toList();
    }

    /** Paragraphs that came, went or changed; of those that changed, the words that went and came. */
    private void printDifference(List<String> before, List<String> after) throws IOException {
        boolean same = true;
        for (DiffRow row : WORDS.generateDiffRows(before, after)) {
            if (row.getTag() != DiffRow.Tag.EQUAL) {
                line("  ", row.getOldLine());
                same = false;
            }
        }
        if (same) {
            line("  ", "the same paragraphs");
        }
    }

    private void line(String indent, String words) throws IOException {
        String margin = indent;
        for (String part : Wrapping.lines(words, Math.max(20, width - 6))) {
            out.write(margin + part + "\n");
            margin = indent + "    ";
        }
    }
}
