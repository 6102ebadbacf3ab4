package org.dateline.reconcile.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.dateline.model.ClaimId;
import org.dateline.model.ClaimantKind;
import org.dateline.model.Grade;
import org.dateline.model.Judgement;
import org.dateline.model.Judgements;
import org.dateline.model.Pairings;
import org.junit.jupiter.api.Test;

/** What persons think of sources and claims, in grades. */
class RegistryTest {
    private static final Instant AT = Instant.parse("2031-03-04T08:00:00Z");
    private static final Judgements SOURCES = new Judgements(
            Map.of(
                    "harbour observatory", new Judgement("B", "Ana", AT, "long record"),
                    "northern wire", new Judgement("A", "Ana", AT, ""),
                    "harbour post", new Judgement("D", "Ben", AT, "")),
            Map.of());

    @Test
    void takesTheLetterOfTheInnermostClaimant() {
        Told told = new Told("Harbour Post", "it fell")
                .by("State television", ClaimantKind.STATE_MEDIA)
                .by("the Harbour Observatory", ClaimantKind.MONITOR)
                .via("Northern Wire");
        assertThat(grade(told, SOURCES).source()).contains("B");
        assertThat(grade(told, SOURCES).trace().get(0))
                .isEqualTo("source B: the Harbour Observatory, given by Ana on 2031-03-04: long record");
    }

    @Test
    void givesNoLetterToAClaimantWhomNobodyGraded() {
        Told told = new Told("Harbour Post", "it fell")
                .by("a rebel", ClaimantKind.PERSON)
                .via("Northern Wire");
        assertThat(grade(told, SOURCES).source()).isEmpty();
    }

    @Test
    void takesTheAgencyWhereNobodySpeaksAndTheOutletWhereThereIsNone() {
        assertThat(grade(new Told("Harbour Post", "it fell").via("NORTHERN WIRE"), SOURCES)
                        .source())
                .contains("A");
        assertThat(grade(new Told("Harbour Post", "it fell"), SOURCES).source()).contains("D");
        assertThat(grade(new Told("Vesper Daily", "it fell"), SOURCES).source()).isEmpty();
    }

    @Test
    void letsThePersonsDigitWinAndTellsWhatTheRulesGive() {
        Told told = new Told("Harbour Post", "it fell").by("a rebel", ClaimantKind.PERSON);
        Map<ClaimId, Judgement> claims = Map.of(told.id(), new Judgement("1", "Ana", AT, "seen"));
        Grade grade = grade(told, new Judgements(Map.of(), claims));
        assertThat(grade.information()).isEqualTo(1);
        assertThat(grade.trace())
                .containsExactly(
                        "information 1, given by Ana on 2031-03-04: seen; the rules by themselves give 3",
                        "one origin says so; nobody else does, nobody denies it");
    }

    private static Grade grade(Told told, Judgements judgements) {
        return Standings.of(List.of(told.held()), Pairings.NONE, judgements)
                .of(told.id())
                .grade();
    }
}
