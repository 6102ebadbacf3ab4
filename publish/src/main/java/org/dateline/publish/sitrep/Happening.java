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
import org.dateline.model.Status;
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

    /** What a report that begins with it weighs more: newsrooms tell the most important thing first. */
    private static final int LEAD = 3;

    /** The part of a report that is its beginning, and its least length in characters. */
    private static final int BEGINNING = 8;

    private static final int SHORTEST_BEGINNING = 400;

    /** Of its sentence, what a claim has that the sentence is about. */
    private static final double SUBJECT = 0.4;

    /** Below this it is told in passing: "after losing the town, they ...". */
    private static final double PASSING = 0.25;

    private static final int NO_SUBJECT = 4;

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
                + LEAD * leads()
                + WEIGHTS.getOrDefault(kind().group(), 0)
                + (isOfLate() ? LATE : 0)
                + (isOfLastDays() ? LATE : 0)
                + (countsVictims() ? VICTIMS : 0)
                - (spokesman().claim().section() == Section.HEADLINE ? HEADLINE : 0)
                - (share(spokesman()) < SUBJECT ? NO_SUBJECT : 0);
    }

    /** How many reports begin with it. */
    private int leads() {
        return (int) entries.stream()
                .filter(Happening::isBeginning)
                .map(entry -> entry.report().id())
                .distinct()
                .count();
    }

    private static boolean isBeginning(Whole.Entry entry) {
        int length = entry.report().text().length();
        return entry.claim().span().start() < Math.max(length / BEGINNING, SHORTEST_BEGINNING);
    }

    /** What part of its sentence a claim is. */
    private static double share(Whole.Entry entry) {
        Claim claim = entry.claim();
        return claim.sentence().isEmpty()
                ? 1
                : (double) claim.span().length() / claim.sentence().length();
    }

    /** Whether a report has more to say of it than a headline, or a few words without a count in a sentence about something else. */
    private boolean isTold() {
        Claim claim = spokesman().claim();
        boolean isHeadlineOnly = claim.section() == Section.HEADLINE
                && situation.tellsBelowHeadline(spokesman().report());
        return !isHeadlineOnly
                && (share(spokesman()) >= PASSING || !claim.figures().isEmpty());
    }

    private boolean isDenied() {
        return spokesman().claim().status() == Status.NEGATED
                || spokesman().claim().stance() == Stance.DENIES;
    }

    /** Whether what it is about is said not to have happened. */
    boolean isDenial() {
        return isDenied() && isOfWeight();
    }

    private boolean isOfWeight() {
        return kind().group() != KindGroup.STATEMENT && kind() != Kind.OTHER;
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

    /** Whether it happened about when it was reported, as far as its words tell; a toll grows until it is told. */
    boolean isOfLate() {
        return (countsVictims() ? last() : first())
                .filter(day -> day.isBefore(situation.from().minusDays(DAYS_BEFORE)))
                .isEmpty();
    }

    Kind kind() {
        return digest().kind();
    }

    /** Whether something is said to have happened, and not only words were spoken or something was named in passing. */
    boolean isDeed() {
        return isOfWeight() && isTold() && !isDenied();
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
        fitness += (int) (100 * share(entry));
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
