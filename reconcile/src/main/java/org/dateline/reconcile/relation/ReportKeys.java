package org.dateline.reconcile.relation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.model.Place;
import org.dateline.model.Sha256;
import org.dateline.model.When;
import org.dateline.reconcile.claim.ClaimView;
import org.dateline.reconcile.claim.Comparison;

/**
 * Keys by which reports whose claims may concern each other are found: news at one place on one day, and leads with the same
 * rare words.
 */
public final class ReportKeys {
    /** Keys that two reports share where comparing them is worth while. */
    public static final int FEWEST = 2;

    private static final double CELLS_A_DEGREE = 2;
    private static final double LARGEST_RADIUS_KM = 100;
    private static final int LONGEST_DAYS = 7;
    private static final int LEAD_WORDS = 8;

    private ReportKeys() {}

    public static Set<Long> of(List<ClaimView> claims) {
        Set<Long> keys = new TreeSet<>();
        claims.stream().filter(Comparison::isNews).forEach(view -> addNews(view, keys));
        claims.stream().findFirst().ifPresent(view -> addLead(view, keys));
        return keys;
    }

    private static void addNews(ClaimView view, Set<Long> keys) {
        Optional<When> when = view.claim().when().filter(found -> found.start().isPresent());
        if (when.isEmpty()) {
            return;
        }
        LocalDate last = when.get().end().orElseThrow();
        LocalDate first = when.get().start().orElseThrow();
        for (LocalDate day = last;
                !day.isBefore(first) && day.isAfter(last.minusDays(LONGEST_DAYS));
                day = day.minusDays(1)) {
            for (Place place : view.claim().places()) {
                addNews(place, day, keys);
            }
        }
    }

    private static void addNews(Place place, LocalDate day, Set<Long> keys) {
        place.location()
                .filter(location -> location.radiusKm() <= LARGEST_RADIUS_KM)
                .ifPresent(location -> keys.add(key("news " + Math.round(location.latitude() * CELLS_A_DEGREE) + " "
                        + Math.round(location.longitude() * CELLS_A_DEGREE) + " " + day)));
    }

    private static void addLead(ClaimView view, Set<Long> keys) {
        List<String> words = view.context().lead().rarest(LEAD_WORDS);
        for (int i = 0; i < words.size(); i++) {
            for (int j = i + 1; j < words.size(); j++) {
                keys.add(key("lead " + words.get(i) + " " + words.get(j)));
            }
        }
    }

    private static long key(String what) {
        return Long.parseUnsignedLong(Sha256.of(what).brief(), 16);
    }
}
