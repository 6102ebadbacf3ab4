package org.dateline.reconcile.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Claim;
import org.dateline.model.Report;
import org.dateline.model.Span;

/**
 * Finds which claims of two coders are one. Claims of one id are; of the others those that share most of their words, best
 * first, each with one.
 */
public final class Matching {
    /** Best first; the same whichever coder comes first. */
    private static final Comparator<Couple> BEST = Comparator.comparing(Couple::isOneId)
            .thenComparing(Couple::overlap)
            .thenComparing(couple -> couple.first.kind() == couple.second.kind())
            .reversed()
            .thenComparing(Couple::span)
            .thenComparing(Couple::ids);

    private Matching() {}

    private record Couple(Claim first, Claim second) {
        boolean isOneId() {
            return first.id().equals(second.id());
        }

        /** The share of the words of both that both have. */
        double overlap() {
            int common = Math.min(first.span().end(), second.span().end())
                    - Math.max(first.span().start(), second.span().start());
            return Math.max(0, common)
                    / (double) (first.span().length() + second.span().length() - Math.max(0, common));
        }

        Span span() {
            return Span.covering(first.span(), second.span());
        }

        String ids() {
            String one = first.id().value();
            String other = second.id().value();
            return one.compareTo(other) < 0 ? one + other : other + one;
        }
    }

    /** The claims of two coders in one report, in the order of its text. */
    public static List<Match> of(Report report, List<Claim> first, List<Claim> second) {
        List<Match> matches = new ArrayList<>();
        Set<Claim> ofFirst = new HashSet<>();
        Set<Claim> ofSecond = new HashSet<>();
        for (Couple couple : couples(first, second)) {
            if (!ofFirst.contains(couple.first) && !ofSecond.contains(couple.second)) {
                ofFirst.add(couple.first);
                ofSecond.add(couple.second);
                matches.add(new Match(report, Optional.of(couple.first), Optional.of(couple.second)));
            }
        }
        first.stream()
                .filter(claim -> !ofFirst.contains(claim))
                .forEach(claim -> matches.add(new Match(report, Optional.of(claim), Optional.empty())));
        second.stream()
                .filter(claim -> !ofSecond.contains(claim))
                .forEach(claim -> matches.add(new Match(report, Optional.empty(), Optional.of(claim))));
        return matches.stream()
                .sorted(Comparator.comparing(Match::span)
                        .thenComparing(match -> match.any().kind())
                        .thenComparing(match -> match.any().id()))
                .toList();
    }

    private static List<Couple> couples(List<Claim> first, List<Claim> second) {
        List<Couple> couples = new ArrayList<>();
        for (Claim one : first) {
            for (Claim other : second) {
                Couple couple = new Couple(one, other);
                if (couple.isOneId() || one.span().overlaps(other.span())) {
                    couples.add(couple);
                }
            }
        }
        couples.sort(BEST);
        return couples;
    }
}
