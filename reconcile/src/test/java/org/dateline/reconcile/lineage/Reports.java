package org.dateline.reconcile.lineage;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Block;
import org.dateline.model.BlockKind;
import org.dateline.model.Report;
import org.dateline.model.ReportId;
import org.dateline.model.Sha256;
import org.dateline.model.Span;

/** Reports made of a text: each paragraph is a block of the body. */
final class Reports {
    private static final Pattern PARAGRAPH = Pattern.compile("[^\n]++");

    private Reports() {}

    static Report of(String text) {
        return of(text, Optional.empty(), List.of(), "en");
    }

    static Report of(String text, Optional<String> outlet, List<String> credits, String language) {
        Sha256 digest = Sha256.of((outlet + "\n" + credits + text).getBytes(StandardCharsets.UTF_8));
        return new Report(
                ReportId.of(digest),
                digest,
                "a.txt",
                Optional.empty(),
                Optional.empty(),
                outlet,
                Optional.empty(),
                credits,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                language,
                text,
                blocks(text));
    }

    static ReportProfile profile(String text) {
        return ReportProfile.of(of(text));
    }

    private static List<Block> blocks(String text) {
        List<Block> blocks = new ArrayList<>();
        Matcher matcher = PARAGRAPH.matcher(text);
        while (matcher.find()) {
            blocks.add(new Block(new Span(matcher.start(), matcher.end()), BlockKind.BODY, "paragraph"));
        }
        return blocks;
    }
}
