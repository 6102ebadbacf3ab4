package org.dateline.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Anchor;
import org.dateline.model.Block;
import org.dateline.model.BlockKind;
import org.dateline.model.Report;
import org.dateline.model.ReportId;
import org.dateline.model.Sha256;
import org.dateline.model.Span;

/** Reports of plain text, made without a reader: each line that is not empty is a block. */
final class PlainReports {
    static final Optional<Anchor> ANCHOR = Optional.of(new Anchor(LocalDate.of(2024, 12, 4), "example"));

    private PlainReports() {}

    /** A report whose lines are all body. */
    static Report of(String text) {
        return of(text, List.of(BlockKind.BODY));
    }

    /** A report whose lines have these kinds in turn, over and over. */
    static Report of(String text, List<BlockKind> kinds) {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            Span line = new Span(start, end).trimmedIn(text);
            if (!line.isEmpty()) {
                blocks.add(new Block(line, kinds.get(blocks.size() % kinds.size()), "example"));
            }
            start = end + 1;
        }
        Sha256 digest = Sha256.of(text);
        return new Report(
                ReportId.of(digest),
                digest,
                "example.txt",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                "en",
                text,
                blocks);
    }
}
