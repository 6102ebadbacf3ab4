package org.dateline.desk.view;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Block;
import org.dateline.model.Claim;
import org.dateline.model.Report;
import org.dateline.model.Span;

/** The paragraph that a claim stands in, in runs: the claim's words, the rest of its sentence, what stands around. */
public record Passage(List<Run> runs) {
    /** How near the claim a stretch of text is. */
    public enum Nearness {
        AROUND,
        SENTENCE,
        CLAIM
    }

    /** A stretch of text. */
    public record Run(String text, Nearness nearness) {}

    public Passage {
        runs = List.copyOf(runs);
    }

    static Passage of(Report report, Claim claim) {
        Span inner = Span.covering(claim.sentence(), claim.span());
        Span paragraph = report.blocks().stream()
                .map(Block::span)
                .filter(span -> span.overlaps(inner))
                .reduce(inner, Span::covering)
                .trimmedIn(report.text());
        List<Run> runs = new ArrayList<>();
        int[] cuts = {
            paragraph.start(), inner.start(), claim.span().start(), claim.span().end(), inner.end(), paragraph.end()
        };
        Nearness[] levels = {Nearness.AROUND, Nearness.SENTENCE, Nearness.CLAIM, Nearness.SENTENCE, Nearness.AROUND};
        for (int i = 0; i < levels.length; i++) {
            if (cuts[i] < cuts[i + 1]) {
                runs.add(new Run(report.text().substring(cuts[i], cuts[i + 1]), levels[i]));
            }
        }
        return new Passage(runs);
    }
}
