package org.dateline.reconcile.lineage;

import java.util.List;
import java.util.Map;

/**
 * A quotation that stands in both reports in different words. Whoever quotes a statement for himself quotes it to the
 * letter; whoever rewrites a report changes the quotations with the rest.
 *
 * @param likeness of the two, by rare words, from 0 to 1; 0 if there is no such quotation
 * @param words the quotation in the shorter report
 * @param others the quotation in the longer report
 * @param own how much of what the shorter report quotes stands nowhere in the longer one, quoted or not, from 0 to 1
 */
record Drift(double likeness, String words, String others, double own) {
    private static final int SHORTEST = 5;
    private static final int LONGEST = 80;
    private static final int MOST = 60;
    private static final double LEAST_MASS = 8;
    private static final double LEAST_LIKE = 0.55;

    /** More of it to the letter, and it was only cut. */
    private static final double MOST_TO_THE_LETTER = 0.7;

    static Drift of(ReportProfile one, ReportProfile other) {
        double own = own(one, other);
        Drift best = new Drift(0, "", "", own);
        for (Quotation quotation : telling(one)) {
            for (Quotation like : telling(other)) {
                double likeness = likeness(quotation, like);
                if (likeness >= LEAST_LIKE && likeness > best.likeness() && isChanged(one, quotation, other, like)) {
                    best = new Drift(likeness, quotation.words(), like.words(), own);
                }
            }
        }
        return best;
    }

    private static List<Quotation> telling(ReportProfile profile) {
        return profile.quotations().stream()
                .filter(quotation -> quotation.length() >= SHORTEST && quotation.length() <= LONGEST)
                .filter(quotation -> quotation.mass() > LEAST_MASS)
                .limit(MOST)
                .toList();
    }

    private static double likeness(Quotation quotation, Quotation like) {
        double shared = 0;
        for (Map.Entry<String, Double> term : quotation.terms().entrySet()) {
            shared += like.terms().containsKey(term.getKey()) ? term.getValue() : 0;
        }
        return 2 * shared / (quotation.mass() + like.mass());
    }

    private static double own(ReportProfile one, ReportProfile other) {
        double all = 0;
        double own = 0;
        for (Quotation quotation : one.quotations()) {
            boolean isShared = other.quotations().stream().anyMatch(like -> likeness(quotation, like) >= LEAST_LIKE)
                    || other.sentences().stream().anyMatch(like -> contained(quotation, like) >= LEAST_LIKE);
            all += quotation.mass();
            own += isShared ? 0 : quotation.mass();
        }
        return all == 0 ? 0 : own / all;
    }

    private static double contained(Quotation quotation, Sentence sentence) {
        double shared = 0;
        for (Map.Entry<String, Double> term : quotation.terms().entrySet()) {
            shared += sentence.terms().containsKey(term.getKey()) ? term.getValue() : 0;
        }
        return quotation.mass() == 0 ? 1 : shared / quotation.mass();
    }

    private static boolean isChanged(ReportProfile one, Quotation quotation, ReportProfile other, Quotation like) {
        List<Token> words = one.tokens().subList(quotation.first(), quotation.end());
        List<Token> others = other.tokens().subList(like.first(), like.end());
        return commonRun(words, others) <= MOST_TO_THE_LETTER * Math.min(words.size(), others.size());
    }

    /** Number of words of the longest run in both. */
    private static int commonRun(List<Token> words, List<Token> others) {
        int longest = 0;
        int[] runs = new int[others.size() + 1];
        for (Token word : words) {
            for (int at = others.size(); at > 0; at--) {
                runs[at] = word.plain().equals(others.get(at - 1).plain()) ? runs[at - 1] + 1 : 0;
                longest = Math.max(longest, runs[at]);
            }
        }
        return longest;
    }
}
