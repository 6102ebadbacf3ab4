package org.dateline.reconcile.agreement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.model.Claim;
import org.dateline.model.ClaimField;
import org.dateline.model.Coded;
import org.dateline.model.Judgements;
import org.dateline.model.Measure;
import org.dateline.model.Place;

/** A field of a claim in which two coders may agree or not; what it says is compared, not its reasons and spans. */
public enum CodedField implements Coded {
    KIND(ClaimField.KIND, "nominal", claim -> name(claim.kind().code())),
    STATUS(ClaimField.STATUS, "nominal", claim -> name(claim.status().code())),
    STANCE(ClaimField.STANCE, "nominal", claim -> name(claim.stance().code())),
    /** Names with what they are, in any order. */
    CLAIMANTS(
            ClaimField.CLAIMANTS,
            "MASI",
            claim -> names(
                    claim.claimants(),
                    claimant -> Judgements.folded(claimant.name()) + " ("
                            + claimant.kind().code() + ")")),
    VIA(ClaimField.VIA, "MASI", claim -> names(claim.via(), Judgements::folded)),
    WHEN(
            ClaimField.WHEN,
            "interval",
            claim -> claim
                    .when()
                    .filter(when -> when.start().isPresent())
                    .<Value>map(when -> new Value.Days(
                            when.start().orElseThrow(), when.end().orElseThrow()))
                    .stream()
                    .toList()),
    PLACES(ClaimField.PLACES, "MASI", claim -> names(claim.places(), CodedField::place)),
    ACTORS(ClaimField.ACTORS, "MASI", claim -> names(claim.actors(), Judgements::folded)),
    TARGETS(ClaimField.TARGETS, "MASI", claim -> names(claim.targets(), Judgements::folded)),
    /** Each figure is a unit: the first, second, … of one measure of both coders. */
    FIGURES(
            ClaimField.FIGURES,
            "ratio",
            claim -> claim.figures().stream()
                    .<Value>map(figure ->
                            new Value.Count(figure.measure(), figure.best().orElse(figure.min())))
                    .toList());

    private final ClaimField field;
    private final String distance;

    @SuppressWarnings("ImmutableEnumChecker") // reads a record
    private final Function<Claim, List<Value>> values;

    CodedField(ClaimField field, String distance, Function<Claim, List<Value>> values) {
        this.field = field;
        this.distance = distance;
        this.values = values;
    }

    /** The field that it is of. */
    public ClaimField field() {
        return field;
    }

    /** The distance that alpha is reckoned with. */
    public String distance() {
        return distance;
    }

    /** What a claim says in it, in words for people; empty where it says nothing. */
    public String words(Claim claim) {
        return values.apply(claim).stream().map(Value::words).collect(Collectors.joining("; "));
    }

    /** Whether two claims say the same in it. */
    public boolean agrees(Claim first, Claim second) {
        return units(first, second).stream().allMatch(Unit::agrees);
    }

    List<Unit> units(Claim first, Claim second) {
        List<Value> ones = values.apply(first);
        List<Value> others = values.apply(second);
        return this == FIGURES ? figures(ones, others) : List.of(new Unit(any(ones, 0), any(others, 0)));
    }

    private static List<Unit> figures(List<Value> ones, List<Value> others) {
        List<Unit> units = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            List<Value> first = counts(ones, measure);
            List<Value> second = counts(others, measure);
            for (int i = 0; i < Math.max(first.size(), second.size()); i++) {
                units.add(new Unit(any(first, i), any(second, i)));
            }
        }
        return units;
    }

    private static List<Value> counts(List<Value> figures, Measure measure) {
        return figures.stream()
                .filter(value -> value instanceof Value.Count count && count.measure() == measure)
                .toList();
    }

    private static Optional<Value> any(List<Value> values, int index) {
        return index < values.size() ? Optional.of(values.get(index)) : Optional.empty();
    }

    private static List<Value> name(String code) {
        return List.of(new Value.Name(code));
    }

    private static <T> List<Value> names(Collection<T> things, Function<T, String> name) {
        Set<String> names = things.stream().map(name).collect(Collectors.toCollection(LinkedHashSet::new));
        return List.of(new Value.Names(names));
    }

    /** Places are the same where the same point is meant, whatever the name; without a point, the names count. */
    private static String place(Place place) {
        String name =
                Judgements.folded(place.location().map(Place.Location::name).orElse(place.name()));
        return place.location()
                .map(point -> name
                        + point.geonamesId()
                                .map(number -> " #" + number)
                                .orElseGet(() -> String.format(
                                        Locale.ROOT, " (%.2f, %.2f)", point.latitude(), point.longitude())))
                .orElse(name);
    }
}
