package org.dateline.reconcile.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * For each sentence of one report the sentence of another that tells most nearly the same, if any does. Words that stand all
 * over either report tell little of one sentence of it.
 */
final class Alignment {
    /** A word of like meaning is worth so much of the word itself. */
    private static final double LIKE = 0.5;

    /** Where a sentence has its like. */
    record Match(int sentence, int other, double likeness) {}

    private final ReportProfile one;
    private final ReportProfile other;
    private final Map<String, Double> weights = new HashMap<>();
    private final Map<String, List<Integer>> othersWith = new HashMap<>();
    private final List<Match> matches = new ArrayList<>();

    private Alignment(ReportProfile one, ReportProfile other) {
        this.one = one;
        this.other = other;
        for (int at = 0; at < other.sentences().size(); at++) {
            for (String term : other.sentences().get(at).terms().keySet()) {
                othersWith.computeIfAbsent(term, first -> new ArrayList<>()).add(at);
            }
        }
        for (int at = 0; at < one.sentences().size(); at++) {
            matches.add(best(at));
        }
    }

    static Alignment of(ReportProfile one, ReportProfile other) {
        return new Alignment(one, other);
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
            double mass = unquoted(one.sentences().get(match.sentence()));
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
        Sentence sentence = one.sentences().get(at);
        TreeSet<Integer> candidates = new TreeSet<>();
        sentence.terms().keySet().forEach(term -> candidates.addAll(othersWith.getOrDefault(term, List.of())));
        Match best = new Match(at, 0, 0);
        for (int candidate : candidates) {
            double likeness = likeness(sentence, other.sentences().get(candidate));
            if (likeness > best.likeness()) {
                best = new Match(at, candidate, likeness);
            }
        }
        return best;
    }

    private double likeness(Sentence sentence, Sentence like) {
        double all = mass(sentence, like) + mass(like, sentence);
        return all == 0 ? 0 : (shared(sentence, like) + shared(like, sentence)) / all;
    }

    private double shared(Sentence sentence, Sentence like) {
        double shared = 0;
        for (String term : sentence.terms().keySet()) {
            if (isQuotedInBoth(term, sentence, like)) {
                continue;
            }
            if (like.terms().containsKey(term)) {
                shared += weight(term, sentence);
            } else if (Vocabulary.bundled().means(term, like.meanings())) {
                shared += LIKE * weight(term, sentence);
            }
        }
        return shared;
    }

    private double mass(Sentence sentence, Sentence like) {
        double mass = 0;
        for (String term : sentence.terms().keySet()) {
            mass += isQuotedInBoth(term, sentence, like) ? 0 : weight(term, sentence);
        }
        return mass;
    }

    /** What somebody said may be quoted by anybody: it tells nothing of where a report comes from. */
    private static boolean isQuotedInBoth(String term, Sentence sentence, Sentence like) {
        return sentence.quoted().contains(term) && like.quoted().contains(term);
    }

    private double unquoted(Sentence sentence) {
        double mass = 0;
        for (String term : sentence.terms().keySet()) {
            mass += sentence.quoted().contains(term) ? 0 : weight(term, sentence);
        }
        return mass;
    }

    private double weight(String term, Sentence sentence) {
        Double known = weights.get(term);
        if (known == null) {
            int often = one.sentencesWith(term) + other.sentencesWith(term);
            known = sentence.terms().getOrDefault(term, 0.0) / Math.sqrt(Math.max(1, often / 2.0));
            weights.put(term, known);
        }
        return known;
    }
}
