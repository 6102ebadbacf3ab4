package org.dateline.bench.articletext;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.model.BlockKind;
import org.dateline.model.Capture;
import org.dateline.model.Report;
import org.dateline.read.ReadOutcome;
import org.dateline.read.Reader;

/** What {@code dateline text} says the article's paragraphs and the headings between them are. It reads all the rest as well. */
final class Ours implements TextTaker {
    private static final Set<BlockKind> ARTICLE = EnumSet.of(BlockKind.BODY, BlockKind.HEADING, BlockKind.AMENDMENT);

    private final Reader reader = Reader.create();

    @Override
    public String prefix() {
        return "";
    }

    @Override
    public String article(byte[] markup) {
        ReadOutcome outcome = reader.read(Capture.of("page.html", markup));
        return outcome instanceof ReadOutcome.Read read ? article(read.report()) : "";
    }

    private static String article(Report report) {
        return report.blocks().stream()
                .filter(block -> ARTICLE.contains(block.kind()))
                .map(block -> block.span().in(report.text()))
                .collect(Collectors.joining("\n\n"));
    }
}
