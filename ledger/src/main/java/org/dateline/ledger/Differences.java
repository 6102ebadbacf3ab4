package org.dateline.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.model.Claim;
import org.dateline.model.Claimant;
import org.dateline.model.FieldChange;
import org.dateline.model.Figure;
import org.dateline.model.Place;
import org.dateline.model.When;

/** Tells which fields differ between two states of a claim. */
final class Differences {
    /** A field under its name in exports, with how it is put into words. */
    private record Field(String name, Function<Claim, ?> value, Function<Claim, String> words) {
        static Field of(String name, Function<Claim, ?> value) {
            return new Field(name, value, claim -> Differences.words(value.apply(claim)));
        }

        static <T> Field of(String name, Function<Claim, List<T>> values, Function<T, String> words) {
            return new Field(
                    name,
                    values,
                    claim -> values.apply(claim).stream().map(words).collect(Collectors.joining("; ")));
        }
    }

    private static final List<Field> FIELDS = List.of(
            Field.of("id", Claim::id),
            Field.of("span", claim -> claim.span().start() + "-" + claim.span().end()),
            Field.of(
                    "sentence",
                    claim -> claim.sentence().start() + "-" + claim.sentence().end()),
            Field.of("quote", Claim::quote),
            Field.of("claimants", Claim::claimants, Differences::words),
            Field.of("via", Claim::via, name -> name),
            Field.of("channel", Claim::channel),
            Field.of("cue", Claim::cue),
            Field.of("section", claim -> claim.section().code()),
            Field.of("stance", claim -> claim.stance().code()),
            Field.of("status", claim -> claim.status().code()),
            Field.of("kind", claim -> claim.kind().code()),
            Field.of("caveats", Claim::caveats, name -> name),
            Field.of("actors", Claim::actors, name -> name),
            Field.of("targets", Claim::targets, name -> name),
            Field.of("places", Claim::places, Differences::words),
            new Field(
                    "when",
                    Claim::when,
                    claim -> claim.when().map(Differences::words).orElse("")),
            Field.of("figures", Claim::figures, Differences::words),
            Field.of("reasons", Claim::reasons, reason -> reason.field() + ": " + reason.reason()));

    private Differences() {}

    static List<FieldChange> between(Claim before, Claim after) {
        List<FieldChange> differences = new ArrayList<>();
        for (Field field : FIELDS) {
            if (!field.value().apply(before).equals(field.value().apply(after))) {
                differences.add(new FieldChange(
                        field.name(), field.words().apply(before), field.words().apply(after)));
            }
        }
        return differences;
    }

    private static String words(Object value) {
        return value instanceof Optional<?> optional
                ? optional.map(Object::toString).orElse("")
                : value.toString();
    }

    private static String words(Claimant claimant) {
        return claimant.name() + " (" + claimant.kind().code() + ")";
    }

    private static String words(Place place) {
        return place.name() + " ("
                + place.location().map(Differences::words).orElse("not located") + ", "
                + place.precision().code() + ", " + place.reason() + ")";
    }

    private static String words(Place.Location location) {
        return location.name() + " at " + number(location.latitude()) + ", " + number(location.longitude())
                + location.country().map(country -> ", " + country).orElse("") + ", within "
                + number(location.radiusKm()) + " km";
    }

    private static String words(When when) {
        String start = when.start().map(Object::toString).orElse("no day known");
        String end = when.end()
                .filter(day -> !when.start().equals(Optional.of(day)))
                .map(day -> " to " + day)
                .orElse("");
        return start + end + " (" + when.precision().code() + ", '" + when.words() + "', " + when.reason() + ")";
    }

    private static String words(Figure figure) {
        return figure.words() + " (" + figure.measure().code() + ", " + number(figure.min()) + " to "
                + (figure.max().isPresent() ? number(figure.max().getAsDouble()) : "any")
                + figure.window().map(window -> ", " + window).orElse("") + ")";
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
