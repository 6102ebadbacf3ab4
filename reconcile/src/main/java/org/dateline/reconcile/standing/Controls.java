package org.dateline.reconcile.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dateline.model.Claim;
import org.dateline.model.ClaimId;
import org.dateline.model.Kind;
import org.dateline.model.KindGroup;
import org.dateline.model.Measure;
import org.dateline.model.Place;
import org.dateline.model.PlacePrecision;
import org.dateline.model.RelationType;
import org.dateline.model.Stance;
import org.dateline.model.Status;
import org.dateline.model.When;
import org.dateline.reconcile.claim.PlaceClass;
import org.dateline.reconcile.standing.Control.Assertion;
import org.dateline.reconcile.standing.Control.Move;
import org.dateline.reconcile.words.Content;

/** Reads from claims about territory, and from their denials, which side claims which place when. */
public final class Controls {
    private static final Comparator<Assertion> IN_TIME = Comparator.<Assertion, LocalDate>comparing(
                    assertion -> assertion.first().orElse(LocalDate.MAX))
            .thenComparing(assertion -> assertion.last().orElse(LocalDate.MAX))
            .thenComparing(Assertion::voice)
            .thenComparing(Assertion::move)
            .thenComparing(assertion -> assertion.claims().get(0));

    private final Standings standings;
    private final Map<String, Place> places = new TreeMap<>();
    private final Map<String, Map<String, Assertion>> assertions = new TreeMap<>();

    private Controls(Standings standings) {
        this.standings = standings;
    }

    /**
     * Places in the order of their names; the same in whatever order the claims come. Claims that tell of background, plans
     * or conditions, and such as name no place, are left out.
     */
    public static List<Control> of(Collection<Rendering> claims, Standings standings) {
        Controls controls = new Controls(standings);
        claims.stream()
                .sorted(Comparator.comparing(
                        rendering -> rendering.held().claim().id()))
                .forEach(controls::add);
        return controls.inOrder();
    }

    private void add(Rendering rendering) {
        Claim claim = rendering.held().claim();
        Optional<Move> move = move(claim, rendering.words());
        if (move.isEmpty() || !rendering.held().makesEvents() || ControlWords.has("other", targets(claim))) {
            return;
        }
        for (Place place : meant(claim)) {
            String key = key(place);
            places.merge(key, place, Controls::plainer);
            Assertion assertion = assertion(rendering, place, move.get());
            assertions
                    .computeIfAbsent(key, first -> new TreeMap<>())
                    .merge(statement(assertion), assertion, Controls::joined);
        }
    }

    private static Optional<Move> move(Claim claim, String words) {
        if (claim.kind() == Kind.RETREAT) {
            return ControlWords.has("leaves", words) ? Optional.of(Move.LOSES) : Optional.empty();
        }
        if (claim.kind().group() != KindGroup.TERRITORY) {
            return Optional.empty();
        }
        if (claim.kind() != Kind.HOLDS_TERRITORY && ControlWords.has("loses", words)) {
            return Optional.of(Move.LOSES);
        }
        return Optional.of(
                switch (claim.kind()) {
                    case REGAINS_TERRITORY -> Move.REGAINS;
                    case HOLDS_TERRITORY -> Move.HOLDS;
                    case TRANSFERS_TERRITORY -> Move.TRANSFERS;
                    default -> Move.TAKES;
                });
    }

    /** The places that stand among what is taken; where none does, the first that the claim names. */
    private static List<Place> meant(Claim claim) {
        String participants = targets(claim) + " " + String.join(" ", claim.actors());
        List<Place> named = claim.places().stream()
                .filter(place -> place.precision() != PlacePrecision.COUNTRY)
                .filter(place -> participants.contains(place.name()))
                .toList();
        return named.isEmpty()
                ? claim.places().stream()
                        .filter(place -> place.precision() != PlacePrecision.COUNTRY)
                        .limit(1)
                        .toList()
                : named;
    }

    private static String targets(Claim claim) {
        return String.join(" ", claim.targets());
    }

    /** Spellings of one area are one place; a town and the district of its name are two. */
    private static String key(Place place) {
        return place.location()
                .map(location -> String.format(
                        Locale.ROOT, "%.2f %.2f %.0f", location.latitude(), location.longitude(), location.radiusKm()))
                .orElseGet(() -> Content.plain(place.name()).replaceAll("[^\\p{L}\\p{N}]+", " "));
    }

    /** Of two spellings the shorter, then the first in order. */
    private static Place plainer(Place one, Place other) {
        return Comparator.<Place>comparingInt(place -> place.name().length())
                                .thenComparing(Place::name)
                                .compare(one, other)
                        <= 0
                ? one
                : other;
    }

    private Assertion assertion(Rendering rendering, Place place, Move move) {
        Claim claim = rendering.held().claim();
        Optional<LocalDate> first = claim.when().flatMap(When::start).or(rendering::day);
        Optional<LocalDate> last = claim.when().flatMap(When::end).or(rendering::day);
        boolean denied = claim.stance() == Stance.DENIES || claim.status() == Status.NEGATED;
        boolean counts = claim.figures().stream().anyMatch(figure -> figure.measure() == Measure.CAPTURED_PLACES);
        boolean partial = !places(claim, place) && (counts || ControlWords.has("part", targets(claim)));
        boolean doubted = claim.stance() == Stance.DOUBTS || !claim.caveats().isEmpty();
        String holder = claim.actors().stream()
                .filter(actor ->
                        !actor.contains(place.name()) && PlaceClass.of(actor).isEmpty())
                .findFirst()
                .orElse("");
        return new Assertion(
                first, last, voice(rendering), move, holder, denied, doubted, partial, false, List.of(claim.id()));
    }

    /** Whether the place itself, and no part of it, is named as what was taken. */
    private static boolean places(Claim claim, Place place) {
        return Stream.concat(claim.targets().stream(), claim.actors().stream()).anyMatch(place.name()::equals);
    }

    private static String voice(Rendering rendering) {
        List<String> claimants = rendering.claimants();
        if (!claimants.isEmpty()) {
            return claimants.get(claimants.size() - 1);
        }
        List<String> via = rendering.held().claim().via();
        return via.isEmpty() ? rendering.outlet() : String.join(", ", via);
    }

    /** Claims of one voice that say the same of the same days are one assertion. */
    private static String statement(Assertion assertion) {
        return String.join(
                "\t",
                assertion.voice(),
                assertion.move().code(),
                assertion.first() + " " + assertion.last(),
                assertion.denied() + " " + assertion.doubted() + " " + assertion.partial());
    }

    private static Assertion joined(Assertion one, Assertion other) {
        Set<ClaimId> claims = new TreeSet<>(one.claims());
        claims.addAll(other.claims());
        return new Assertion(
                one.first(),
                one.last(),
                one.voice(),
                one.move(),
                one.holder().isEmpty() ? other.holder() : one.holder(),
                one.denied(),
                one.doubted(),
                one.partial(),
                false,
                List.copyOf(claims));
    }

    private List<Control> inOrder() {
        List<Control> controls = new ArrayList<>();
        assertions.forEach((key, found) -> {
            List<Assertion> all = List.copyOf(found.values());
            Place place = Objects.requireNonNull(places.get(key));
            controls.add(new Control(
                    place.name(),
                    place.location(),
                    all.stream()
                            .map(assertion ->
                                    assertion.contested(all.stream().anyMatch(other -> contests(assertion, other))))
                            .sorted(IN_TIME)
                            .toList()));
        });
        controls.sort(Comparator.comparing(Control::place));
        return controls;
    }

    private boolean contests(Assertion one, Assertion other) {
        return areRelated(one, other)
                || (!one.voice().equals(other.voice())
                        && one.touches(other)
                        && (areOpposed(one, other) || areOpposed(other, one)));
    }

    /** Whether claims of both were found to contradict or deny each other. */
    private boolean areRelated(Assertion one, Assertion other) {
        return one.claims().stream()
                .flatMap(claim -> standings.relations(claim).stream())
                .filter(relation ->
                        relation.type() == RelationType.DENIES || relation.type() == RelationType.CONTRADICTS)
                .anyMatch(relation -> other.claims().contains(relation.claim())
                        || other.claims().contains(relation.other()));
    }

    /**
     * Whether the one denies what the other says, or the government says to have back what others say they hold. Who denies a
     * loss says no more than who says that he holds the place.
     */
    private static boolean areOpposed(Assertion one, Assertion other) {
        if (one.denied() != other.denied()) {
            Assertion denial = one.denied() ? one : other;
            Assertion assertion = one.denied() ? other : one;
            return denial.move() != Move.LOSES || assertion.move() != Move.HOLDS;
        }
        return !one.denied()
                && one.move() == Move.REGAINS
                && (other.move() == Move.TAKES || other.move() == Move.HOLDS)
                && !one.partial()
                && !other.partial();
    }
}
