package org.dateline.desk.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.model.Claim;
import org.dateline.model.Coded;
import org.dateline.model.FieldReason;
import org.dateline.model.Figure;
import org.dateline.model.Place;
import org.dateline.model.When;

/**
 * One field of a claim, with why it is what it is.
 *
 * @param values empty where the report says nothing of it
 * @param reason may be empty
 */
public record Field(String name, List<Value> values, String reason) {
    /**
     * What a field holds.
     *
     * @param notes what a reader should know of it, a line each
     */
    public record Value(String words, List<String> notes) {
        static Value of(String words) {
            return new Value(Wording.line(words), List.of());
        }
    }

    /** Whether there is anything to show. */
    public boolean isSaid() {
        return !values.isEmpty() || !reason.isEmpty();
    }

    /** All fields of a claim that say something, in the order in which people ask for them. */
    static List<Field> of(Claim claim) {
        Map<String, String> reasons = claim.reasons().stream()
                .collect(Collectors.toMap(
                        FieldReason::field, FieldReason::reason, (first, more) -> first + "; " + more));
        List<Field> fields = new ArrayList<>();
        fields.add(of("kind", List.of(Wording.code(claim.kind())), reasons));
        fields.add(new Field("places", claim.places().stream().map(Field::value).toList(), reason("places", reasons)));
        fields.add(new Field(
                "when",
                claim.when().map(when -> value(when, reason("when", reasons))).stream()
                        .toList(),
                reason("when", reasons)));
        fields.add(
                new Field("figures", claim.figures().stream().map(Field::value).toList(), reason("figures", reasons)));
        fields.add(of(
                "claimants",
                claim.claimants().stream()
                        .map(claimant -> claimant.name() + " (" + Wording.code(claimant.kind()) + ")")
                        .toList(),
                reasons));
        fields.add(of("via", claim.via(), reasons));
        fields.add(of("channel", claim.channel().stream().toList(), reasons));
        fields.add(of("cue", claim.cue().stream().toList(), reasons));
        fields.add(of("stance", List.of(Wording.code(claim.stance())), reasons));
        fields.add(of("status", List.of(Wording.code(claim.status())), reasons));
        fields.add(of("actors", claim.actors(), reasons));
        fields.add(of("targets", claim.targets(), reasons));
        fields.add(of("caveats", claim.caveats(), reasons));
        fields.add(of("quote", claim.quote() ? List.of("in quotation marks") : List.of(), reasons));
        fields.add(of("section", List.of(Wording.code(claim.section())), reasons));
        return fields.stream().filter(Field::isSaid).toList();
    }

    private static Field of(String name, List<String> words, Map<String, String> reasons) {
        return new Field(name, words.stream().map(Value::of).toList(), reason(name, reasons));
    }

    private static String reason(String name, Map<String, String> reasons) {
        return reasons.getOrDefault(name, "");
    }

    private static Value value(Place place) {
        List<String> notes = new ArrayList<>();
        notes.add(Wording.code(place.precision())
                + place.location().map(location -> ": " + point(location)).orElse(", not located"));
        notes.add(place.reason());
        List<String> others = place.candidates().stream()
                .filter(candidate -> !place.location().equals(Optional.of(candidate)))
                .map(Field::point)
                .toList();
        if (!others.isEmpty()) {
            notes.add("could also be " + String.join("; ", others));
        }
        return new Value(Wording.line(place.name()), notes);
    }

    private static String point(Place.Location location) {
        String country = location.country().map(code -> ", " + code).orElse("");
        return String.format(
                Locale.ROOT,
                "%s%s, %.2f, %.2f, radius %s km",
                location.name(),
                country,
                location.latitude(),
                location.longitude(),
                Wording.number(location.radiusKm()));
    }

    /** Why is said once, where the field gives the same reason. */
    private static Value value(When when, String reason) {
        String days = when.start()
                .map(start -> Wording.days(start, when.end().orElse(start)))
                .orElse("no day known");
        List<String> notes = new ArrayList<>();
        notes.add(code(when.precision())
                + when.anchor()
                        .map(day -> ", reckoned from " + Wording.day(day))
                        .orElse(""));
        if (!reason.contains(when.reason())) {
            notes.add(when.reason());
        }
        return new Value("“" + Wording.line(when.words()) + "”: " + days, notes);
    }

    private static String code(Coded value) {
        return Wording.code(value);
    }

    private static Value value(Figure figure) {
        List<String> notes = new ArrayList<>();
        notes.add(Wording.range(figure) + " " + code(figure.measure())
                + (figure.population().isEmpty() ? "" : ", of “" + Wording.line(figure.population()) + "”"));
        figure.window().ifPresent(window -> notes.add("over “" + Wording.line(window) + "”"));
        if (figure.cumulative()) {
            notes.add("a running total");
        }
        figure.flags().forEach(flag -> notes.add(flag.replace('-', ' ')));
        return new Value("“" + Wording.line(figure.words()) + "”", notes);
    }
}
