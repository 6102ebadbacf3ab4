package org.dateline.reconcile.lineage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * For each sentence of one report the sentence of another that tells most nearly the same, if any does.
 */
final class Alignment {
    /** Where a sentence has its like. */
    record Match(int sentence, int other, double likeness) {}

    private final Lines lines;
    private final List<BitSet> othersWith = new ArrayList<>();
    private final List<Match> matches = new ArrayList<>();

    private Alignment(Lines lines) {
        this.lines = lines;
        for (int term = 0; term < lines.terms(); term++) {
            othersWith.add(new BitSet());
        }
        for (int at = 0; at < lines.ofOther().size(); at++) {
            int sentence = at;
            lines.ofOther().get(at).terms().forEach(term -> othersWith.get(term).set(sentence));
        }
        for (int at = 0; at < lines.ofOne().size(); at++) {
            matches.add(best(at));
        }
    }

    static Alignment of(ReportProfile one, ReportProfile other) {
        return new Alignment(new Lines(one, other));
    }

    /** One for each sentence, in order; likeness 0 where there is none. */
    List<Match> matches() {
        return matches;
    }

    /** How much of what the first report tells stands in the other, from 0 to 1. */
    double coverage() {
        double all = 0;
        double found = 0;
        for (Match match : matches) {
            double mass = lines.ofOne().get(match.sentence()).unquoted();
            all += mass;
            found += mass * match.likeness();
        }
        return all == 0 ? 0 : found / all;
    }

    /** Where the sentences that are so much alike stand in the other report, in the order of the first. */
    List<Integer> likes(double least) {
        return matches.stream()
                .filter(match -> match.likeness() >= least)
                .map(Match::other)
                .toList();
    }

    private Match best(int at) {
        Lines.Line line = lines.ofOne().get(at);
        BitSet candidates = new BitSet();
        line.terms().forEach(term -> candidates.or(othersWith.get(term)));
        Match best = new Match(at, 0, 0);
        for (int candidate = candidates.nextSetBit(0);
                candidate >= 0;
                candidate = candidates.nextSetBit(candidate + 1)) {
            double likeness = lines.likeness(line, lines.ofOther().get(candidate));
            if (likeness > best.likeness()) {
                best = new Match(at, candidate, likeness);
            }
        }
        return best;
    }
}
