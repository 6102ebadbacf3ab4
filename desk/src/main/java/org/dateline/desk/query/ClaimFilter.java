package org.dateline.desk.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.dateline.desk.snapshot.Item;
import org.dateline.desk.snapshot.Located;
import org.dateline.desk.snapshot.Side;
import org.dateline.desk.snapshot.Snapshot;
import org.dateline.desk.snapshot.Text;
import org.dateline.ledger.Folding;
import org.dateline.model.Kind;
import org.dateline.model.Measure;
import org.dateline.model.ReviewState;
import org.dateline.model.Stance;
import org.dateline.model.Status;

/**
 * Which claims to show. What is not asked for lets all through; of several values of one part any will do.
 *
 * <p>{@code q}: words all of which its sentence must hold, each at a word's beginning; {@code place}, {@code claimant},
 * {@code outlet}: part of a name, of places as written or in the gazetteer; {@code from}: claims whose days end on this day or
 * later; {@code until}: claims whose days start on this day or earlier; {@code origins}: least number of independent origins
 * that say so; {@code disputed}: only claims of which somebody says otherwise; {@code report}, {@code event}, {@code origin}:
 * ids; {@code dated}: whether a day is known that it is about; {@code area}: in which the point, or all of the area, of one of its places lies; {@code located}: how honestly it can be
 * put on a map; {@code review}: how far it has come through review.
 */
public final class ClaimFilter implements Predicate<Item> {
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
            "dated",
            "origins",
            "disputed",
            "report",
            "event",
            "origin",
            "area",
            "located",
            "review");

    private static final int MOST_ORIGINS = 1_000;

    private final String asked;
    private final List<Needle> words;
    private final List<Status> statuses;
    private final List<Measure> measures;
    private final Optional<LocalDate> from;
    private final Optional<LocalDate> until;
    private final Optional<Area> area;
    /** What a claim must pass, that which is found out fastest first. */
    private final List<Predicate<Item>> checks = new ArrayList<>();
    /** Those of the checks for which there is an index. */
    private final List<Needle.In> named = new ArrayList<>();

    private ClaimFilter(Parameters parameters) {
        asked = parameters.only(NAMES).address("");
        words = parameters.text("q").map(Folding::fold).stream()
                .flatMap(folded -> Arrays.stream(folded.split(" ")))
                .filter(word -> !word.isEmpty())
                .map(Needle::ofFolded)
                .toList();
        statuses = parameters.coded("status", Status.class);
        measures = parameters.coded("measure", Measure.class);
        from = parameters.day("from");
        until = parameters.day("until");
        area = Area.of(parameters);
        checkValues(parameters);
        checkIds(parameters);
        checkDays(parameters);
        checkPlaces(parameters);
        checkWords(parameters);
    }

    /** Reads it; faults stay with the parameters. */
    public static ClaimFilter of(Parameters parameters) {
        ClaimFilter filter = new ClaimFilter(parameters);
        if (filter.from.isPresent()
                && filter.until.isPresent()
                && filter.until.get().isBefore(filter.from.get())) {
            parameters.fault("until", filter.until.get().toString(), "that is before “from”");
        }
        return filter;
    }

    private void checkValues(Parameters parameters) {
        oneOf(parameters.coded("kind", Kind.class), item -> item.claim().kind());
        oneOf(statuses, item -> item.claim().status());
        oneOf(parameters.coded("stance", Stance.class), item -> item.claim().stance());
        oneOf(parameters.coded("side", Side.class), Item::side);
        oneOf(parameters.coded("review", ReviewState.class), Item::review);
        if (parameters.isOn("disputed")) {
            checks.add(Item::isDisputed);
        }
        parameters
                .number("origins", 1, MOST_ORIGINS)
                .ifPresent(least -> checks.add(item -> item.supporting() >= least));
        if (!measures.isEmpty()) {
            checks.add(item -> item.claim().figures().stream().anyMatch(figure -> measures.contains(figure.measure())));
        }
    }

    private <T> void oneOf(List<T> wanted, Function<Item, T> value) {
        if (!wanted.isEmpty()) {
            checks.add(item -> wanted.contains(value.apply(item)));
        }
    }

    private void checkIds(Parameters parameters) {
        parameters
                .text("report")
                .ifPresent(id -> checks.add(item -> item.report().id().value().equals(id)));
        parameters
                .text("origin")
                .ifPresent(id -> checks.add(item -> item.origin().value().equals(id)));
        parameters
                .text("event")
                .ifPresent(id -> checks.add(item ->
                        item.event().filter(own -> own.value().equals(id)).isPresent()));
    }

    private void checkDays(Parameters parameters) {
        oneOf(parameters.coded("dated", Dated.class), item -> item.first().isPresent() ? Dated.YES : Dated.NO);
        from.ifPresent(day -> checks.add(
                item -> item.last().filter(last -> !last.isBefore(day)).isPresent()));
        until.ifPresent(day -> checks.add(
                item -> item.first().filter(first -> !first.isAfter(day)).isPresent()));
    }

    private void checkPlaces(Parameters parameters) {
        area.ifPresent(within -> checks.add(item -> item.located().isHonest() && within.holds(item.claim())));
        oneOf(parameters.coded("located", Located.class), Item::located);
    }

    private void checkWords(Parameters parameters) {
        parameters.text("place").ifPresent(name -> named.add(new Needle.In(Text.PLACES, Needle.of(name))));
        parameters.text("claimant").ifPresent(name -> named.add(new Needle.In(Text.VOICES, Needle.of(name))));
        parameters.text("outlet").ifPresent(name -> named.add(new Needle.In(Text.OUTLET, Needle.of(name))));
        words.forEach(word -> named.add(new Needle.In(Text.SENTENCE, word)));
        checks.addAll(named);
    }

    @Override
    public boolean test(Item item) {
        for (Predicate<Item> check : checks) {
            if (!check.test(item)) {
                return false;
            }
        }
        return true;
    }

    /** All claims of a snapshot that pass; pages that show the same ones share them. */
    public Selection in(Snapshot snapshot) {
        return snapshot.recall(Selection.class, asked, () -> Selection.of(snapshot, candidates(snapshot), this));
    }

    private Optional<BitSet> candidates(Snapshot snapshot) {
        return named.stream()
                .flatMap(words -> words.candidates(snapshot).stream())
                .reduce((some, others) -> {
                    some.and(others);
                    return some;
                });
    }

    /** What is asked for, as in an address: two filters of which it is the same let the same claims through. */
    public String asked() {
        return asked;
    }

    /** Whether all claims pass. */
    public boolean isOpen() {
        return checks.isEmpty();
    }

    /** Statuses asked for; empty for all. */
    public List<Status> statuses() {
        return statuses;
    }

    /** Measures asked for; empty for all. */
    public List<Measure> measures() {
        return measures;
    }

    public Optional<LocalDate> from() {
        return from;
    }

    public Optional<LocalDate> until() {
        return until;
    }

    public Optional<Area> area() {
        return area;
    }

    /** Whether a word of a text is one of those looked for. */
    public boolean isLookedFor(String word) {
        if (words.isEmpty()) {
            return false;
        }
        String folded = " " + Folding.fold(word);
        return words.stream().anyMatch(wanted -> wanted.isIn(folded));
    }
}
