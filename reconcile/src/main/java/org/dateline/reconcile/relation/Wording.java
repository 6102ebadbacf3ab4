package org.dateline.reconcile.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Claim;
import org.dateline.model.Place;
import org.dateline.model.When;
import org.dateline.reconcile.claim.ClaimView;
import org.dateline.reconcile.claim.Comparison;

/** Says in words what was compared. */
final class Wording {
    private Wording() {}

    /** Who, where and when on both sides. */
    static String compared(Comparison pair) {
        List<String> parts = new ArrayList<>();
        parts.add(voices(pair));
        parts.add(places(pair));
        parts.add(days(pair));
        return String.join("; ", parts);
    }

    static String voice(ClaimView view) {
        Claim claim = view.claim();
        String via = claim.via().isEmpty() ? "" : " through " + String.join(", ", claim.via());
        if (claim.claimants().isEmpty()) {
            return view.report().outlet().orElse("the report") + " in its own voice" + via;
        }
        return String.join(
                        ", ",
                        claim.claimants().stream()
                                .map(claimant -> claimant.name())
                                .toList())
                + via;
    }

    private static String voices(Comparison pair) {
        return switch (pair.voice()) {
            case SAME -> "one voice: " + voice(pair.a()) + " / " + voice(pair.b());
            case OTHER -> "two voices: " + voice(pair.a()) + " / " + voice(pair.b());
            case UNKNOWN -> "voices not known to be two: " + voice(pair.a()) + " / " + voice(pair.b());
        };
    }

    private static String places(Comparison pair) {
        return switch (pair.place()) {
            case SAME -> "one place: " + place(pair.a()) + " / " + place(pair.b());
            case APART -> "places apart: " + place(pair.a()) + " / " + place(pair.b());
            case UNKNOWN -> "place not said by both";
        };
    }

    private static String place(ClaimView view) {
        return view.claim().places().stream().map(Place::name).findFirst().orElse("none");
    }

    private static String days(Comparison pair) {
        return switch (pair.day()) {
            case SAME -> "days that touch: " + day(pair.a()) + " / " + day(pair.b());
            case APART -> "days apart: " + day(pair.a()) + " / " + day(pair.b());
            case UNKNOWN -> "day not said by both";
        };
    }

    private static String day(ClaimView view) {
        Optional<When> when = view.claim().when().filter(found -> found.start().isPresent());
        return when.map(found -> found.start().orElseThrow().equals(found.end().orElseThrow())
                        ? found.start().orElseThrow().toString()
                        : found.start().orElseThrow() + " to " + found.end().orElseThrow())
                .orElse("none");
    }

    static String percent(double share) {
        return Math.round(100 * share) + " %";
    }
}
