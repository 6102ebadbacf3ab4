package org.dateline.publish.sitrep;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.intake.Whole;
import org.dateline.model.Claim;
import org.dateline.model.ClaimId;
import org.dateline.model.Kind;
import org.dateline.model.KindGroup;
import org.dateline.model.Measure;
import org.dateline.model.Place;
import org.dateline.model.PlacePrecision;
import org.dateline.model.RelationType;
import org.dateline.model.Section;
import org.dateline.model.Stance;
import org.dateline.reconcile.standing.Event;
import org.dateline.reconcile.standing.EventDigest;
import org.dateline.reconcile.standing.Standings;

/**
 * An event as the reports of some days tell it.
 *
 * @param entries its claims of these days
 */
record Happening(Situation situation, Event event, List<Whole.Entry> entries) {
    /** Words that say enough and are read at once, in characters. */
    private static final int SHORTEST = 30;

    private static final int LONGEST = 260;

    /** What people act upon first; talk of it weighs nothing. */
    private static final Map<KindGroup, Integer> WEIGHTS = Map.of(
            KindGroup.HARM, 8,
            KindGroup.VIOLENCE, 8,
            KindGroup.TERRITORY, 8,
            KindGroup.STRIKE, 7,
            KindGroup.BATTLE, 6,
            KindGroup.MOVEMENT, 4,
            KindGroup.STRATEGIC, 2);

    /** What an independent origin more weighs; an outlet more shows that editors took it for news. */
    private static final int ORIGIN = 4;

    private static final int OUTLET = 3;

    private static final int LATE = 6;
    private static final int DAYS_BEFORE = 2;
    private static final int VICTIMS = 4;

    /** What a headline alone says, its report says better. */
    private static final int HEADLINE = 6;

    EventDigest digest() {
        return EventDigest.of(entries.stream().map(Whole.Entry::claim).toList());
    }

    /** Independent origins that say what the claim that stands for it says. */
    int origins() {
        return standings().supporting(spokesman().claim().id());
    }

    private Standings standings() {
        return situation.whole().standings();
    }

    int weight() {
        return ORIGIN * origins()
                + OUTLET * event.outlets()
                + WEIGHTS.getOrDefault(kind().group(), 0)
                + (isOfLate() ? LATE : 0)
                + (isOfLastDays() ? LATE : 0)
                + (countsVictims() ? VICTIMS : 0)
                - (spokesman().claim().section() == Section.HEADLINE ? HEADLINE : 0);
    }

    private boolean countsVictims() {
        return spokesman().claim().figures().stream()
                .anyMatch(figure -> figure.measure() == Measure.KILLED || figure.measure() == Measure.DISPLACED);
    }

    /** Of some days, whether it is told for the last two. */
    private boolean isOfLastDays() {
        return !situation.from().equals(situation.until())
                && last().filter(day -> !day.isBefore(situation.until().minusDays(1)))
                        .isPresent()
                && first().filter(day -> day.isBefore(situation.until().minusDays(1)))
                        .isEmpty();
    }

    /** Whether it happened about when it was reported, as far as its words tell. */
    boolean isOfLate() {
        return first().filter(day -> day.isBefore(situation.from().minusDays(DAYS_BEFORE)))
                .isEmpty();
    }

    Kind kind() {
        return digest().kind();
    }

    /** Whether something happened, and not only words were spoken. */
    boolean isDeed() {
        return kind().group() != KindGroup.STATEMENT && kind() != Kind.OTHER;
    }

    /** The claim that stands for it: one that most say, asserted, with a place and figures if there is one, no headline. */
    Whole.Entry spokesman() {
        return entries.stream()
                .max(Comparator.comparingInt(this::fitness)
                        .thenComparing(entry -> entry.claim().id()))
                .orElseThrow();
    }

    private int fitness(Whole.Entry entry) {
        Claim claim = entry.claim();
        int length = claim.span().length();
        int fitness = length >= SHORTEST && length <= LONGEST ? 100 + length : Math.min(length, LONGEST) / 2;
        fitness += 100 * standings().supporting(claim.id());
        fitness += claim.stance() == Stance.ASSERTS ? 150 : 0;
        fitness += claim.section() == Section.HEADLINE ? 0 : 150;
        fitness += claim.places().isEmpty() ? 0 : 60;
        fitness += claim.figures().isEmpty() ? 0 : 40;
        return fitness;
    }

    /** The claims of these days that say what the one that stands for it says, this one first. */
    List<Whole.Entry> company() {
        ClaimId first = spokesman().claim().id();
        Set<ClaimId> same = new LinkedHashSet<>(List.of(first));
        same.addAll(standings().renderings(first));
        standings().relations(first).stream()
                .filter(relation ->
                        relation.type() == RelationType.CORROBORATES || relation.type() == RelationType.REPEATS)
                .forEach(relation -> same.add(relation.claim().equals(first) ? relation.other() : relation.claim()));
        return situation.here(same);
    }

    /** Where, as it is written. */
    String place() {
        return digest().place()
                .filter(place -> place.precision() != PlacePrecision.UNLOCATED)
                .map(Place::name)
                .map(Wording::line)
                .orElse("");
    }

    /** Days that the claims name. */
    Optional<LocalDate> first() {
        return digest().first();
    }

    Optional<LocalDate> last() {
        return digest().last();
    }
}
