package org.dateline.reconcile.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.ClaimId;
import org.dateline.model.ClaimantKind;
import org.dateline.model.Pairings;
import org.dateline.model.Relation;
import org.dateline.model.RelationType;
import org.dateline.model.Stance;
import org.junit.jupiter.api.Test;

/** What sources counted, and how their counts stand to each other. */
class SeriesTest {
    private static final String REASON = "killed: '40 people' / '90 people', numbers that exclude each other";

    private static final Told FIRST = observatory("Harbour Post", "40 people died in Marrow", 40);
    private static final Told COPY = observatory("Vesper Daily", "in Marrow 40 people died", 40);
    private static final Told LATER = observatory("Harbour Post", "90 people died in Marrow", 90);
    private static final Told MINISTRY = new Told("Wire", "90 dead in Marrow")
            .by("Ministry of Rivers", ClaimantKind.GOVERNMENT)
            .killed(90);
    private static final Told DENIAL = new Told("Wire", "nobody died")
            .by("Ministry of Rivers", ClaimantKind.GOVERNMENT)
            .stance(Stance.DENIES);

    private static Told observatory(String outlet, String words, int killed) {
        return new Told(outlet, words)
                .by("Harbour Observatory", ClaimantKind.MONITOR)
                .killed(killed);
    }

    @Test
    void keepsEveryClaimOfOneOriginBehindOneCount() {
        Standings standings = standings(List.of(repeats()), FIRST, COPY);
        assertThat(series(standings, FIRST, COPY))
                .singleElement()
                .satisfies(series -> assertThat(series.points())
                        .extracting(Series.Point::claims)
                        .containsExactly(List.of(FIRST.id(), COPY.id())));
    }

    @Test
    void tellsOnceThatTwoCountsContradictThroughWhomeverTheyCame() {
        Standings standings = standings(
                List.of(
                        repeats(),
                        new Relation(FIRST.id(), MINISTRY.id(), RelationType.CONTRADICTS, REASON),
                        new Relation(MINISTRY.id(), COPY.id(), RelationType.CONTRADICTS, REASON)),
                FIRST,
                COPY,
                MINISTRY);
        assertThat(links(standings, FIRST, COPY, MINISTRY)).singleElement().satisfies(link -> {
            assertThat(link.isDispute()).isTrue();
            assertThat(link.one().map(Series.Point::claim)).hasValue(FIRST.id());
            assertThat(link.other().claim()).isEqualTo(MINISTRY.id());
        });
    }

    @Test
    void leadsFromTheLaterCountToTheEarlier() {
        Standings standings =
                standings(List.of(new Relation(LATER.id(), FIRST.id(), RelationType.UPDATES, REASON)), FIRST, LATER);
        assertThat(links(standings, FIRST, LATER)).singleElement().satisfies(link -> {
            assertThat(link.isDispute()).isFalse();
            assertThat(link.one().map(Series.Point::claim)).hasValue(LATER.id());
            assertThat(link.other().claim()).isEqualTo(FIRST.id());
        });
    }

    @Test
    void marksACountThatIsDeniedByWhoCountsNothing() {
        Standings standings =
                standings(List.of(new Relation(DENIAL.id(), FIRST.id(), RelationType.DENIES, "denied")), FIRST, DENIAL);
        assertThat(links(standings, FIRST, DENIAL)).singleElement().satisfies(link -> {
            assertThat(link.one()).isEmpty();
            assertThat(link.other().claim()).isEqualTo(FIRST.id());
        });
    }

    private static Relation repeats() {
        return new Relation(FIRST.id(), COPY.id(), RelationType.REPEATS, "word for word");
    }

    private static Standings standings(List<Relation> relations, Told... told) {
        return Standings.of(held(told), new Pairings(List.of(), relations, List.of()));
    }

    private static List<Held> held(Told... told) {
        return List.of(told).stream().map(Told::held).toList();
    }

    private static List<Series> series(Standings standings, Told... told) {
        Map<ClaimId, LocalDate> days = Map.of(FIRST.id(), LocalDate.of(2024, 12, 1));
        return Series.of(held(told), standings, days);
    }

    private static List<CountLink> links(Standings standings, Told... told) {
        return CountLink.of(series(standings, told), standings);
    }

    @Test
    void hasNoDayWhereTheReportHasNone() {
        Standings standings = standings(List.of(), LATER);
        assertThat(series(standings, LATER).get(0).points().get(0).day()).isEqualTo(Optional.empty());
    }
}
