package org.dateline.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.dateline.model.Claim;
import org.dateline.model.Claimant;
import org.dateline.model.Figure;
import org.dateline.model.Place;
import org.dateline.model.Stance;
import org.dateline.model.Status;
import org.dateline.model.When;

/** The parts of a claim in few words. */
final class ClaimWords {
    private ClaimWords() {}

    /** What makes the claim other than a plain assertion that something happened; nothing for one that is. */
    static String mark(Claim claim) {
        List<String> marks = new ArrayList<>();
        if (claim.stance() != Stance.ASSERTS) {
            marks.add(claim.stance().code());
        }
        // A denial is of something negated: once is enough.
        if (claim.status() != Status.ACTUAL && !(claim.status() == Status.NEGATED && claim.stance() == Stance.DENIES)) {
            marks.add(status(claim.status()));
        }
        return String.join(",", marks);
    }

    private static String status(Status status) {
        return switch (status) {
            case PLANNED -> "planned";
            case CONDITIONAL -> "if";
            case BACKGROUND -> "past";
            case NEGATED -> "not";
            case ACTUAL -> "";
        };
    }

    /** The first day, with a plus where there are more. */
    static String day(Claim claim) {
        Optional<LocalDate> start = claim.when().flatMap(When::start);
        boolean more = !claim.when().flatMap(When::end).equals(start);
        return start.map(day -> more ? day + "+" : day.toString()).orElse("");
    }

    static String claimants(Claim claim) {
        return claim.claimants().stream().map(Claimant::name).collect(Collectors.joining(" ← "));
    }

    /** Places, with a question mark where one is not located. */
    static String places(Claim claim) {
        return claim.places().stream()
                .map(place -> place.name() + (place.location().isPresent() ? "" : "?"))
                .collect(Collectors.joining(", "));
    }

    static String figures(Claim claim) {
        return claim.figures().stream()
                .map(figure -> range(figure) + " " + figure.measure().code())
                .collect(Collectors.joining(", "));
    }

    /** "412", "446+", "24–99"; places as written. */
    static String range(Figure figure) {
        String least = number(figure.min());
        OptionalDouble most = figure.max();
        if (most.isEmpty()) {
            return least + "+";
        }
        return most.getAsDouble() == figure.min() ? least : least + "–" + number(most.getAsDouble());
    }

    static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    static String point(Place.Location location) {
        return String.format(
                Locale.ROOT,
                "%s %.3f, %.3f, radius %s km",
                location.name(),
                location.latitude(),
                location.longitude(),
                number(location.radiusKm()));
    }
}
