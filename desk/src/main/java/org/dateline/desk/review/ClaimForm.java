package org.dateline.desk.review;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.dateline.model.Claim;
import org.dateline.model.Claimant;
import org.dateline.model.Figure;
import org.dateline.model.Place;
import org.dateline.model.Report;
import org.dateline.model.When;
import org.dateline.model.WhenPrecision;

/** What stands in the fields of the form of a claim. */
final class ClaimForm {
    static final String YES = "yes";

    private ClaimForm() {}

    /** All fields of a claim; {@link Correction} reads them back. */
    static FormText of(Report report, Claim claim) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("words", FormText.flat(claim.span().in(report.text())));
        values.put("quote", claim.quote() ? YES : "");
        values.put("kind", claim.kind().code());
        values.put("stance", claim.stance().code());
        values.put("status", claim.status().code());
        values.put("channel", FormText.flat(claim.channel().orElse("")));
        values.put("via", lines(claim.via()));
        values.put("actors", lines(claim.actors()));
        values.put("targets", lines(claim.targets()));
        values.put("caveats", lines(claim.caveats()));
        for (int row = 0; row < claim.claimants().size(); row++) {
            Claimant claimant = claim.claimants().get(row);
            values.put("claimant-" + row + "-name", FormText.flat(claimant.name()));
            values.put("claimant-" + row + "-kind", claimant.kind().code());
        }
        for (int row = 0; row < claim.places().size(); row++) {
            put(values, "place-" + row + "-", claim.places().get(row));
        }
        claim.when().ifPresent(when -> put(values, when));
        for (int row = 0; row < claim.figures().size(); row++) {
            put(values, "figure-" + row + "-", claim.figures().get(row));
        }
        return new FormText(values);
    }

    private static String lines(List<String> words) {
        return String.join("\n", words.stream().map(FormText::flat).toList());
    }

    private static void put(Map<String, String> values, String row, Place place) {
        values.put(row + "name", FormText.flat(place.name()));
        values.put(row + "asked", FormText.flat(place.name()));
        values.put(row + "at", place.location().map(PlaceChoice::key).orElse(""));
    }

    private static void put(Map<String, String> values, When when) {
        values.put("when-from", when.start().map(LocalDate::toString).orElse(""));
        values.put("when-until", when.end().map(LocalDate::toString).orElse(""));
        values.put("when-vague", when.precision() == WhenPrecision.VAGUE ? YES : "");
    }

    private static void put(Map<String, String> values, String row, Figure figure) {
        values.put(row + "measure", figure.measure().code());
        values.put(row + "least", number(figure.min()));
        values.put(row + "stated", number(figure.best()));
        values.put(row + "most", number(figure.max()));
        values.put(row + "of", FormText.flat(figure.population()));
        values.put(row + "words", FormText.flat(figure.words()));
        values.put(row + "window", FormText.flat(figure.window().orElse("")));
        values.put(row + "total", figure.cumulative() ? YES : "");
    }

    private static String number(OptionalDouble value) {
        return value.isPresent() ? number(value.getAsDouble()) : "";
    }

    /** Without a point where there is nothing behind it. */
    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}
