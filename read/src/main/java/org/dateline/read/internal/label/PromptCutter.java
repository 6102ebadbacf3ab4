package org.dateline.read.internal.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.model.BlockKind;
import org.dateline.model.Span;
import org.dateline.read.internal.words.Fold;
import org.dateline.read.internal.words.Sentences;

/** Sentences within a paragraph that the page speaks: "Stay updated ... Subscribe Now". */
final class PromptCutter implements Cutter {
    private static final int COMPARED = 200;

    private final Phrases phrases;

    PromptCutter(Phrases phrases) {
        this.phrases = phrases;
    }

    @Override
    public List<Cut> cuts(String paragraph) {
        List<Integer> starts = Sentences.starts(paragraph);
        if (starts.size() == 1) {
            return List.of();
        }
        List<Cut> cuts = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int from = starts.get(i);
            int to = i + 1 < starts.size() ? starts.get(i + 1) : paragraph.length();
            String bare = Fold.bare(paragraph.substring(from, Math.min(to, from + COMPARED)));
            phrases.inSentence(bare)
                    .or(() -> continuesPrompt(cuts, from, bare))
                    .ifPresent(phrase -> cuts.add(new Cut(
                            new Span(from, to), new Label(BlockKind.FURNITURE, "words of the page: " + phrase))));
        }
        return cuts;
    }

    /** Directly after a prompt, looser words do: "Subscribe to The Daily Newsletter". */
    private Optional<String> continuesPrompt(List<Cut> cuts, int from, String bare) {
        boolean follows = !cuts.isEmpty() && cuts.get(cuts.size() - 1).span().end() == from;
        return follows && (bare.startsWith("subscribe") || bare.startsWith("sign up"))
                ? Optional.of("subscribe")
                : phrases.inLine(bare).filter(phrase -> follows);
    }
}
