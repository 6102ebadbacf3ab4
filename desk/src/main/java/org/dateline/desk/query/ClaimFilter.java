package org.dateline.desk.query;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.desk.snapshot.Item;
import org.dateline.desk.snapshot.Located;
import org.dateline.desk.snapshot.Side;
import org.dateline.ledger.Folding;
import org.dateline.model.Kind;
import org.dateline.model.Measure;
import org.dateline.model.Stance;
import org.dateline.model.Status;

/**
 * Which claims to show. Empty parts let all through; of several values of one part any will do.
 *
 * @param words all of which its sentence must hold, each at a word's beginning
 * @param place part of a place's name, as written or in the gazetteer
 * @param claimant part of a claimant's name
 * @param outlet part of the outlet's name
 * @param from claims whose days end on this day or later
 * @param until claims whose days start on this day or earlier
 * @param origins least number of independent origins that say so
 * @param disputed only claims of which somebody says otherwise
 * @param report the id of a report
 * @param event the id of an event
 * @param origin the id of an origin
 * @param area in which the point, or all of the area, of one of its places lies
 * @param located how honestly it can be put on a map
 */
public record ClaimFilter(
        List<String> words,
        Optional<String> place,
        Optional<String> claimant,
        Optional<String> outlet,
        List<Kind> kinds,
        List<Status> statuses,
        List<Stance> stances,
        List<Side> sides,
        List<Measure> measures,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Optional<Integer> origins,
        boolean disputed,
        Optional<String> report,
        Optional<String> event,
        Optional<String> origin,
        Optional<Area> area,
        List<Located> located)
        implements Predicate<Item> {
    /** The names of its parameters. */
    public static final Set<String> NAMES = Set.of(
            "q",
            "place",
            "claimant",
            "outlet",
            "kind",
            "status",
            "stance",
            "side",
            "measure",
            "from",
            "until",
            "origins",
            "disputed",
            "report",
            "event",
            "origin",
            "area",
            "located");

    private static final int MOST_ORIGINS = 1_000;

    /** Reads it; faults stay with the parameters. */
    public static ClaimFilter of(Parameters parameters) {
        ClaimFilter filter = new ClaimFilter(
                words(parameters.text("q")),
                parameters.text("place").map(Folding::fold),
                parameters.text("claimant").map(Folding::fold),
                parameters.text("outlet").map(Folding::fold),
                parameters.coded("kind", Kind.class),
                parameters.coded("status", Status.class),
                parameters.coded("stance", Stance.class),
                parameters.coded("side", Side.class),
                parameters.coded("measure", Measure.class),
                parameters.day("from"),
                parameters.day("until"),
                parameters.number("origins", 1, MOST_ORIGINS),
                parameters.isOn("disputed"),
                parameters.text("report"),
                parameters.text("event"),
                parameters.text("origin"),
                Area.of(parameters),
                parameters.coded("located", Located.class));
        if (filter.from.isPresent()
                && filter.until.isPresent()
                && filter.until.get().isBefore(filter.from.get())) {
            parameters.fault("until", filter.until.get().toString(), "that is before “from”");
        }
        return filter;
    }

    private static List<String> words(Optional<String> query) {
        return query.map(Folding::fold).stream()
                .flatMap(folded -> Arrays.stream(folded.split(" ")))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    @Override
    public boolean test(Item item) {
        return isOneOf(kinds, item.claim().kind())
                && isOneOf(statuses, item.claim().status())
                && isOneOf(stances, item.claim().stance())
                && isOneOf(sides, item.side())
                && (!disputed || item.isDisputed())
                && origins.map(least -> item.supporting() >= least).orElse(true)
                && isInDays(item)
                && isSomewhere(item)
                && isNamed(item)
                && isOfIds(item)
                && counts(item)
                && words.stream().allMatch(word -> Words.holds(item.sentence(), word));
    }

    private static <T> boolean isOneOf(List<T> wanted, T value) {
        return wanted.isEmpty() || wanted.contains(value);
    }

    private boolean isInDays(Item item) {
        return from.map(day -> item.last().filter(last -> !last.isBefore(day)).isPresent())
                        .orElse(true)
                && until.map(day -> item.first()
                                .filter(first -> !first.isAfter(day))
                                .isPresent())
                        .orElse(true);
    }

    private boolean isSomewhere(Item item) {
        return area.map(within -> within.holds(item.claim())).orElse(true)
                && (located.isEmpty() || located.contains(Located.of(item.claim())));
    }

    private boolean isNamed(Item item) {
        return place.map(name -> Words.holds(item.places(), name)).orElse(true)
                && claimant.map(name -> Words.holds(item.voices(), name)).orElse(true)
                && outlet.map(name -> Words.holds(
                                " " + item.report().outlet().map(Folding::fold).orElse(""), name))
                        .orElse(true);
    }

    private boolean isOfIds(Item item) {
        return report.map(id -> item.report().id().value().equals(id)).orElse(true)
                && origin.map(id -> item.origin().value().equals(id)).orElse(true)
                && event.map(id -> item.event()
                                .filter(own -> own.value().equals(id))
                                .isPresent())
                        .orElse(true);
    }

    private boolean counts(Item item) {
        return measures.isEmpty()
                || item.claim().figures().stream().anyMatch(figure -> measures.contains(figure.measure()));
    }

    /** Whether a word of a text is one of those looked for. */
    public boolean isLookedFor(String word) {
        return !words.isEmpty() && words.stream().anyMatch(wanted -> Words.holds(" " + Folding.fold(word), wanted));
    }
}
