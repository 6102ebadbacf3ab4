package org.dateline.reconcile.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.dateline.model.ClaimantKind;
import org.dateline.model.LineageType;
import org.dateline.model.Pairings;
import org.dateline.model.Relation;
import org.dateline.model.RelationType;
import org.dateline.model.ReportLink;
import org.dateline.model.SameEvent;
import org.junit.jupiter.api.Test;

/** What is said of origins that share a channel, and how they count. */
class UpstreamTest {
    private static final Told MONITOR = new Told("Harbour Post", "40 people died in Marrow")
            .by("Harbour Observatory", ClaimantKind.MONITOR)
            .via("Reuters");
    private static final Told MINISTRY = new Told("Vesper Daily", "40 dead, says ministry")
            .by("Ministry of Rivers", ClaimantKind.GOVERNMENT)
            .via("REUTERS");

    @Test
    void countsTwoVoicesAndSaysThatOneAgencyCarriesBoth() {
        Event event = event(List.of(), MONITOR, MINISTRY);
        assertThat(event.origins()).isEqualTo(2);
        assertThat(event.upstreams())
                .containsExactly(new Upstream(
                        List.of("Harbour Observatory", "Ministry of Rivers"),
                        "REUTERS",
                        "Harbour Observatory and Ministry of Rivers are both known only through REUTERS"));
    }

    @Test
    void tracesItInTheGrade() {
        Standings standings = standings(
                new Pairings(
                        List.of(),
                        List.of(new Relation(MONITOR.id(), MINISTRY.id(), RelationType.CORROBORATES, "alike")),
                        List.of()),
                MONITOR,
                MINISTRY);
        assertThat(standings.of(MONITOR.id()).grade().trace())
                .containsExactly(
                        "2 independent origins say so, none against it",
                        "Harbour Observatory and Ministry of Rivers are both known only through REUTERS");
    }

    @Test
    void saysNothingWhereAVoiceIsHeardElsewhereToo() {
        Told elsewhere = new Told("Wire", "40 died in Marrow").by("Ministry of Rivers", ClaimantKind.GOVERNMENT);
        assertThat(event(List.of(), MONITOR, MINISTRY, elsewhere).upstreams()).isEmpty();
    }

    @Test
    void saysWhichVoicesStandInOneTextOnly() {
        Told one = new Told("Harbour Post", "40 people died").by("Harbour Observatory", ClaimantKind.MONITOR);
        Told two = new Told("Vesper Daily", "many died").by("Ministry of Rivers", ClaimantKind.GOVERNMENT);
        assertThat(event(List.of(), one, two).upstreams()).isEmpty();
        ReportLink link =
                new ReportLink(one.held().report(), two.held().report(), LineageType.PARAPHRASE, 0.9, List.of("test"));
        assertThat(event(List.of(link), one, two).upstreams())
                .extracting(Upstream::reason)
                .containsExactly("Harbour Observatory and Ministry of Rivers are both known only through one text"
                        + " (Harbour Post, Vesper Daily)");
    }

    @Test
    void countsAnAgencyAndWhoQuotesItOnce() {
        Told agency = new Told("Harbour Post", "40 people died").via("Northern Wire");
        Told quoting = new Told("Vesper Daily", "40 died").by("Northern Wire", ClaimantKind.AGENCY);
        assertThat(event(List.of(), agency, quoting).origins()).isOne();
    }

    @Test
    void tellsSpeakersWithoutNamesNotApartInTwoReportsOfOneText() {
        Told one = new Told("Harbour Post", "they won back Osk").by("army colonel", ClaimantKind.OFFICIAL);
        Told two = new Told("Vesper Daily", "Osk was retaken").by("colonel of the Marrow army", ClaimantKind.OFFICIAL);
        ReportLink link =
                new ReportLink(one.held().report(), two.held().report(), LineageType.PARAPHRASE, 0.9, List.of("test"));
        assertThat(event(List.of(link), one, two).origins()).isOne();
        assertThat(event(List.of(), one, two).origins()).isEqualTo(2);
    }

    @Test
    void comesToTheSameInAnyOrder() {
        List<Told> told = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            told.add(new Told("Outlet " + i % 4, "it burned " + i)
                    .by("Witness " + i % 4 + " Pell", ClaimantKind.PERSON)
                    .via("Wire " + i % 2));
        }
        Told first = told.get(0);
        Event expected = event(List.of(), told.toArray(Told[]::new));
        assertThat(expected.upstreams()).isNotEmpty();
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(told, new Random(seed));
            Collections.swap(told, 0, told.indexOf(first));
            assertThat(event(List.of(), told.toArray(Told[]::new))).isEqualTo(expected);
        }
    }

    /** The event of all of these. */
    private static Event event(List<ReportLink> links, Told... told) {
        List<SameEvent> pairs = Stream.of(told)
                .skip(1)
                .map(each -> new SameEvent(told[0].id(), each.id()))
                .toList();
        return standings(new Pairings(links, List.of(), pairs), told).events().get(0);
    }

    private static Standings standings(Pairings pairings, Told... told) {
        return Standings.of(Stream.of(told).map(Told::held).toList(), pairings);
    }
}
