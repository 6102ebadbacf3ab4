package org.dateline.extract.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.language.Analysis;
import org.dateline.model.Span;

/**
 * Gives quotations that no cue reaches to the speaker they belong to: the one of their sentence, of the sentence beside
 * them, of the paragraph before; and all that follows "the minister said:" to the minister.
 */
final class QuotedSpeech {
    private static final int SHORTEST = 12;

    private final Analysis analysis;
    private final List<Span> blocks;
    private final Quotations quotations;

    QuotedSpeech(Analysis analysis, List<Span> blocks) {
        this.analysis = analysis;
        this.blocks = blocks;
        this.quotations = Quotations.in(analysis.text(), blocks);
    }

    List<SpeechAct> complete(List<SpeechAct> acts) {
        List<SpeechAct> completed = new ArrayList<>(acts);
        for (Span quotation : quotations.spans()) {
            if (quotation.length() >= SHORTEST) {
                sayerOf(quotation, completed)
                        .or(() -> speakerOf(quotation, completed))
                        .ifPresent(i -> completed.set(i, with(completed.get(i), quotation)));
            }
        }
        openStatements(completed);
        return completed;
    }

    /** Whose content reaches into the quotation says all of it. */
    private static Optional<Integer> sayerOf(Span quotation, List<SpeechAct> acts) {
        int middle = (quotation.start() + quotation.end()) / 2;
        for (int i = 0; i < acts.size(); i++) {
            SpeechAct act = acts.get(i);
            boolean within = quotation.contains(act.cue());
            if (!within && !act.claimants().isEmpty() && (act.says(middle) || act.says(quotation.start()))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static SpeechAct with(SpeechAct act, Span content) {
        if (act.content().stream().anyMatch(span -> span.contains(content))) {
            return act;
        }
        List<Span> all = new ArrayList<>(act.content());
        all.removeIf(content::contains);
        all.add(content);
        all.sort(Comparator.naturalOrder());
        return act.withContent(all).withReason(act.reason() + ", and the quotation beside it");
    }

    private Optional<Integer> speakerOf(Span quotation, List<SpeechAct> acts) {
        Span block = blockOf(quotation.start());
        int best = -1;
        int nearest = Integer.MAX_VALUE;
        for (int i = 0; i < acts.size(); i++) {
            SpeechAct act = acts.get(i);
            if (block.contains(act.cue()) && !quotation.contains(act.cue())) {
                int distance = act.cue().start() >= quotation.end()
                        ? act.cue().start() - quotation.end()
                        : quotation.start() - act.cue().end();
                if (distance < nearest && !act.claimants().isEmpty()) {
                    nearest = distance;
                    best = i;
                }
            }
        }
        return best >= 0 ? Optional.of(best) : before(quotation, block, acts);
    }

    /** A paragraph that is a quotation goes on with the last speaker before it. */
    private Optional<Integer> before(Span quotation, Span block, List<SpeechAct> acts) {
        boolean opens = quotation.start() - block.start() <= 3;
        int number = blocks.indexOf(block);
        if (!opens || number <= 0) {
            return Optional.empty();
        }
        Span previous = blocks.get(number - 1);
        for (int i = acts.size() - 1; i >= 0; i--) {
            SpeechAct act = acts.get(i);
            boolean reachesIt =
                    previous.contains(act.cue()) || act.content().stream().anyMatch(span -> span.overlaps(previous));
            if (act.cue().end() <= quotation.start() && !act.claimants().isEmpty() && reachesIt) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** "The minister said:" at the end of a paragraph opens a statement that lasts to the end or to the next such line. */
    private void openStatements(List<SpeechAct> acts) {
        for (int i = 0; i < acts.size(); i++) {
            SpeechAct act = acts.get(i);
            Span block = blockOf(act.cue().start());
            String words = block.in(analysis.text()).strip();
            int number = blocks.indexOf(block);
            if (words.endsWith(":") && number + 1 < blocks.size() && isNearEnd(act, block)) {
                Span rest = new Span(blocks.get(number + 1).start(), endOfStatement(number + 1));
                acts.set(
                        i,
                        act.withContent(List.of(rest))
                                .withReason(act.reason() + ", and the colon that opens a statement"));
            }
        }
    }

    private static boolean isNearEnd(SpeechAct act, Span block) {
        return block.end() - act.cue().end() < 60;
    }

    private int endOfStatement(int firstBlock) {
        boolean quoted =
                analysis.text().substring(blocks.get(firstBlock).start()).startsWith("“")
                        || analysis.text()
                                .startsWith("\"", blocks.get(firstBlock).start());
        if (quoted) {
            return blocks.get(firstBlock).end();
        }
        for (int i = firstBlock; i < blocks.size(); i++) {
            if (blocks.get(i).in(analysis.text()).strip().endsWith(":")) {
                return blocks.get(i).start();
            }
        }
        return blocks.get(blocks.size() - 1).end();
    }

    private Span blockOf(int offset) {
        return blocks.stream()
                .filter(block -> block.contains(offset))
                .findFirst()
                .orElseGet(() -> new Span(offset, offset + 1));
    }
}
