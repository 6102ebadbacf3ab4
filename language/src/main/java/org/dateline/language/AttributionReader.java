package org.dateline.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Span;

/**
 * Reads who says what out of the network's scores: runs of source, cue and content words, which are joined to cues by
 * the network's links. An attribution lies in one paragraph and has one source; a cue whose source was given to another
 * cue shares it.
 */
final class AttributionReader {
    private static final int SOURCE = 0;
    private static final int CUE = 1;
    /** A source also serves a further cue that its link gives at least this probability. */
    private static final double SHARED = Math.log(0.25);
    /** Words between a cue and a source before it that it may share. */
    private static final int LONGEST_SHARED_GAP = 20;

    private static final int ROLE_TAGS = 7;

    private final Passage passage;
    private final WindowScores scores;
    private final List<TaggedRun> runs;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Further> further = new ArrayList<>();

    private AttributionReader(Passage passage, WordRange paragraph, WindowScores scores) {
        this.passage = passage;
        this.scores = scores;
        runs = RunDecoder.decode(scores.rows(scores.roles(), paragraph, ROLE_TAGS), paragraph.from());
    }

    /** The attributions of one paragraph in the order of their cues. */
    static List<Attribution> read(Passage passage, WordRange paragraph, WindowScores scores) {
        return new AttributionReader(passage, paragraph, scores).attributions();
    }

    private List<Attribution> attributions() {
        for (TaggedRun run : runs) {
            if (run.label() == CUE) {
                drafts.add(new Draft(run.words()));
            }
        }
        for (TaggedRun run : runs) {
            if (run.label() != CUE) {
                link(run);
            }
        }
        further.sort(Comparator.comparingDouble(Further::score).reversed());
        further.forEach(Further::giveWhereNone);
        drafts.forEach(this::shareSource);
        return drafts.stream().map(this::attribution).toList();
    }

    /** Gives a source or content to its likeliest cue, unless it most likely has none. */
    private void link(TaggedRun run) {
        double[] sums = new double[drafts.size()];
        double none = 0;
        for (int word = run.words().from(); word < run.words().to(); word++) {
            double[] links = scores.links(word);
            none += links[0];
            for (int i = 0; i < sums.length; i++) {
                sums[i] += links[scores.column(drafts.get(i).cue.from())];
            }
        }
        int best = -1;
        for (int i = 0; i < sums.length; i++) {
            best = best < 0 || sums[i] > sums[best] ? i : best;
        }
        if (best >= 0 && none <= sums[best]) {
            drafts.get(best).add(run, sums[best] / run.words().size());
            considerFurther(run, sums, best);
        }
    }

    private void considerFurther(TaggedRun run, double[] sums, int best) {
        for (int i = 0; i < sums.length && run.label() == SOURCE; i++) {
            double score = sums[i] / run.words().size();
            if (i != best && score >= SHARED) {
                further.add(new Further(drafts.get(i), run.words(), score));
            }
        }
    }

    private void shareSource(Draft draft) {
        if (draft.source.isPresent() || draft.content.isEmpty()) {
            return;
        }
        for (TaggedRun run : runs) {
            int gap = draft.cue.from() - (run.words().to() - 1);
            if (run.label() == SOURCE && gap > 0 && gap < LONGEST_SHARED_GAP) {
                draft.source = Optional.of(run.words());
            }
        }
    }

    private Attribution attribution(Draft draft) {
        return new Attribution(
                passage.span(draft.cue),
                draft.source.map(passage::span).stream().toList(),
                spans(draft.content));
    }

    /** One span for runs that touch. */
    private List<Span> spans(List<WordRange> content) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < content.size(); i++) {
            WordRange run = content.get(i);
            boolean touches = i > 0 && content.get(i - 1).to() == run.from();
            Span span = passage.span(run);
            if (touches) {
                span = Span.covering(spans.remove(spans.size() - 1), span);
            }
            spans.add(span);
        }
        return spans;
    }

    /** A cue that a source may serve beside its own. */
    private record Further(Draft draft, WordRange source, double score) {
        void giveWhereNone() {
            if (draft.source.isEmpty()) {
                draft.source = Optional.of(source);
            }
        }
    }

    /** An attribution in the making. */
    private static final class Draft {
        private final WordRange cue;
        private Optional<WordRange> source = Optional.empty();
        private double sourceScore = Double.NEGATIVE_INFINITY;
        private final List<WordRange> content = new ArrayList<>();

        Draft(WordRange cue) {
            this.cue = cue;
        }

        void add(TaggedRun run, double score) {
            if (run.label() != SOURCE) {
                content.add(run.words());
            } else if (score > sourceScore) {
                source = Optional.of(run.words());
                sourceScore = score;
            }
        }
    }
}
