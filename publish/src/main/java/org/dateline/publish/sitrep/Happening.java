package org.dateline.publish.sitrep;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.intake.Whole;
import org.dateline.model.Claim;
import org.dateline.model.Kind;
import org.dateline.model.KindGroup;
import org.dateline.model.Place;
import org.dateline.model.Stance;
import org.dateline.reconcile.standing.Event;
import org.dateline.reconcile.standing.EventDigest;

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

    /** What an independent origin more weighs; an outlet more adds little. */
    private static final int ORIGIN = 4;

    EventDigest digest() {
        return EventDigest.of(entries.stream().map(Whole.Entry::claim).toList());
    }

    /** Independent origins that are at one on it, these days' and others. */
    int origins() {
        return event.origins();
    }

    int weight() {
        return ORIGIN * event.origins() + event.outlets() + WEIGHTS.getOrDefault(kind().group(), 0);
    }

    Kind kind() {
        return digest().kind();
    }

    /** Whether something happened, and not only words were spoken. */
    boolean isDeed() {
        return kind().group() != KindGroup.STATEMENT && kind() != Kind.OTHER;
    }

    /** The claim that stands for it: asserted, with a place and figures if there is one, and neither cut short nor long. */
    Whole.Entry spokesman() {
        return entries.stream()
                .max(Comparator.comparingInt(Happening::fitness)
                        .thenComparing(entry -> entry.claim().id()))
                .orElseThrow();
    }

    private static int fitness(Whole.Entry entry) {
        Claim claim = entry.claim();
        int length = claim.span().length();
        int fitness = length >= SHORTEST && length <= LONGEST ? 200 + length : Math.min(length, LONGEST) / 2;
        fitness += claim.stance() == Stance.ASSERTS ? 150 : 0;
        fitness += claim.places().isEmpty() ? 0 : 60;
        fitness += claim.figures().isEmpty() ? 0 : 40;
        return fitness;
    }

    /** Where: the name in the gazetteer, else as written. */
    String place() {
        return digest().place().map(Happening::name).orElse("");
    }

    private static String name(Place place) {
        return place.location().map(Place.Location::name).orElse(place.name());
    }

    /** Days that the claims name. */
    Optional<LocalDate> first() {
        return digest().first();
    }

    Optional<LocalDate> last() {
        return digest().last();
    }

    /** Outlets that carry it these days. */
    Set<String> outlets() {
        Set<String> outlets = new TreeSet<>();
        entries.forEach(entry -> outlets.add(Wording.outlet(entry.report())));
        return outlets;
    }

    /** Who says so, by the names under which they go in the ledger. */
    Set<String> voices() {
        Set<String> voices = new TreeSet<>();
        entries.forEach(
                entry -> voices.addAll(situation.whole().standings().claimants(entry.claim().id())));
        return voices;
    }
}
