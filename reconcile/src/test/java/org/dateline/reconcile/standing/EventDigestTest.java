package org.dateline.reconcile.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.dateline.model.Claim;
import org.dateline.model.Kind;
import org.dateline.model.Measure;
import org.dateline.model.Place;
import org.junit.jupiter.api.Test;

/** What is said of an event in common. */
class EventDigestTest {
    private static final Told ONE = new Told("Harbour Post", "40 people died in the shelling of Marrow")
            .kind(Kind.SHELLING)
            .during("2024-12-01", "2024-12-02")
            .at("Marrow", 35, 36)
            .killed(40);
    private static final Told TWO = new Told("Vesper Daily", "90 died in Marrow")
            .kind(Kind.SHELLING)
            .during("2024-11-30", "2024-12-01")
            .at("Marrow", 35, 36)
            .killed(90);
    private static final Told THREE =
            new Told("Wire", "a raid").kind(Kind.AIR_DRONE_STRIKE).at("Osk", 34, 36);

    @Test
    void takesWhatMostClaimsSayAndTheRangeOfTheirCounts() {
        EventDigest digest = EventDigest.of(claims());
        assertThat(digest.first()).hasValue(LocalDate.of(2024, 11, 30));
        assertThat(digest.last()).hasValue(LocalDate.of(2024, 12, 2));
        assertThat(digest.kind()).isEqualTo(Kind.SHELLING);
        assertThat(digest.place().map(Place::name)).hasValue("Marrow");
        assertThat(digest.fullest()).isEqualTo(ONE.id());
        assertThat(digest.ranges()).containsExactly(new EventDigest.Range(Measure.KILLED, 40, 90, false));
    }

    @Test
    void isTheSameInAnyOrder() {
        List<Claim> claims = new ArrayList<>(claims());
        EventDigest digest = EventDigest.of(claims);
        Collections.reverse(claims);
        assertThat(EventDigest.of(claims)).isEqualTo(digest);
    }

    private static List<Claim> claims() {
        return List.of(ONE, TWO, THREE).stream()
                .map(told -> told.held().claim())
                .toList();
    }
}
