package org.dateline.reconcile.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.dateline.model.Block;
import org.dateline.model.BlockKind;
import org.dateline.model.Claim;
import org.dateline.model.ClaimId;
import org.dateline.model.Claimant;
import org.dateline.model.ClaimantKind;
import org.dateline.model.Kind;
import org.dateline.model.Report;
import org.dateline.model.ReportId;
import org.dateline.model.Section;
import org.dateline.model.Sha256;
import org.dateline.model.Span;
import org.dateline.model.Stance;
import org.dateline.model.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgreementTest {
    private static final String TEXT =
            "Troops took the bridge. A governor said that shells fell on the old mill at noon. "
                    + "Nobody was hurt, a nurse said, and the road to the coast is open again for lorries.";
    private static final Report REPORT = report();
    private static final List<Kind> KINDS = List.of(Kind.ADVANCE, Kind.SHELLING, Kind.RETREAT, Kind.OTHER);

    private static Report report() {
        Sha256 capture = Sha256.of(TEXT);
        return new Report(
                ReportId.of(capture),
                capture,
                "bridge.txt",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                "en",
                TEXT,
                List.of(new Block(new Span(0, TEXT.length()), BlockKind.BODY, "test")));
    }

    private static Claim claim(String id, String words, Kind kind, String... claimants) {
        int start = TEXT.indexOf(words);
        return claim(id, new Span(start, start + words.length()), kind, claimants);
    }

    private static Claim claim(String id, Span span, Kind kind, String... claimants) {
        List<Claimant> who = List.of(claimants).stream()
                .map(name -> new Claimant(name, ClaimantKind.PERSON))
                .toList();
        return new Claim(
                new ClaimId(id),
                REPORT.id(),
                span,
                span,
                false,
                who,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Section.BODY,
                Stance.ASSERTS,
                Status.ACTUAL,
                kind,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    @Test
    void pairsEachClaimWithTheOneThatSharesMostOfItsWords() {
        Claim mill = claim("1", "shells fell on the old mill at noon", Kind.SHELLING);
        Claim whole = claim("2", "A governor said that shells fell on the old mill at noon.", Kind.OTHER);
        Claim shells = claim("3", "shells fell on the old mill", Kind.SHELLING);
        List<Match> matches = Matching.of(REPORT, List.of(whole, mill), List.of(shells));
        assertThat(matches)
                .containsExactly(
                        new Match(REPORT, Optional.of(whole), Optional.empty()),
                        new Match(REPORT, Optional.of(mill), Optional.of(shells)));
    }

    @Test
    void pairsClaimsOfOneIdWhereverTheirWordsAre() {
        Claim here = claim("1", "Troops took the bridge", Kind.ADVANCE);
        Claim there = claim("1", "the road to the coast is open", Kind.ADVANCE);
        assertThat(Matching.of(REPORT, List.of(here), List.of(there)))
                .containsExactly(new Match(REPORT, Optional.of(here), Optional.of(there)));
    }

    @Test
    void listsWhatIsSaidDifferently() {
        Claim bridge = claim("1", "Troops took the bridge", Kind.ADVANCE);
        Claim taken = claim("1", "Troops took the bridge", Kind.OVERTAKES_TERRITORY, "The Governor");
        Claim hurt = claim("2", "Nobody was hurt", Kind.CASUALTIES, "nurse");
        List<Disagreement> all =
                Disagreement.of(List.of(new CodedTwice(REPORT, List.of(), List.of(bridge), List.of(taken, hurt))));
        assertThat(all)
                .extracting(Disagreement::number, Disagreement::respect, Disagreement::first, Disagreement::second)
                .containsExactly(
                        tuple(1, "kind", "advance", "overtakes-territory"),
                        tuple(2, "claimants", "", "governor (person)"),
                        tuple(3, "claim", "no claim", "a claim: casualties"));
        assertThat(all).extracting(Disagreement::key).doesNotHaveDuplicates();
    }

    @Test
    void countsWhatBothTookOutOfWhatTheyWereGiven() {
        Claim bridge = claim("1", "Troops took the bridge", Kind.ADVANCE);
        Claim mill = claim("2", "shells fell on the old mill", Kind.SHELLING);
        Claim hurt = claim("3", "Nobody was hurt", Kind.CASUALTIES);
        Agreement claims = Agreement.of(List.of(
                        new CodedTwice(REPORT, List.of(bridge, mill, hurt), List.of(bridge, mill), List.of(bridge))))
                .get(0);
        assertThat(claims).extracting(Agreement::units, Agreement::same).containsExactly(3, 2);
        assertThat(claims.kappa()).isInstanceOf(Coefficient.Defined.class);
    }

    @Test
    void saysNothingOfClaimsByChanceWhereNoneWereGiven() {
        Claim bridge = claim("1", "Troops took the bridge", Kind.ADVANCE);
        List<Agreement> all =
                Agreement.of(List.of(new CodedTwice(REPORT, List.of(), List.of(bridge), List.of(bridge))));
        assertThat(all.get(0).kappa()).isInstanceOf(Coefficient.Undefined.class);
        assertThat(all.get(0).units()).isEqualTo(1);
        assertThat(all.get(1).units()).isEqualTo(TEXT.split("[^A-Za-z]+").length);
        assertThat(all.get(1).kappa()).isEqualTo(new Coefficient.Defined(1));
        assertThat(all.get(2).kappa()).isInstanceOf(Coefficient.Undefined.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void comesOutTheSameWhicheverCoderComesFirst(long seed) {
        Random random = new Random(seed);
        List<Claim> ann = random(random, "a");
        List<Claim> ben = random(random, "b");
        CodedTwice one = new CodedTwice(REPORT, List.of(), ann, ben);
        CodedTwice other = new CodedTwice(REPORT, List.of(), ben, ann);
        assertThat(other.matches())
                .containsExactlyInAnyOrderElementsOf(one.matches().stream()
                        .map(match -> new Match(REPORT, /* first= */ match.second(), /* second= */ match.first()))
                        .toList());
        assertThat(Agreement.of(List.of(one)))
                .extracting(Agreement::units, Agreement::same)
                .isEqualTo(Agreement.of(List.of(other)).stream()
                        .map(agreement -> tuple(agreement.units(), agreement.same()))
                        .toList());
        assertThat(Disagreement.of(List.of(new CodedTwice(REPORT, ann, ann, ann))))
                .isEmpty();
        assertThat(Disagreement.of(List.of(one)))
                .hasSameSizeAs(Disagreement.of(List.of(other)))
                .isNotEmpty();
    }

    private static List<Claim> random(Random random, String coder) {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            int start = random.nextInt(TEXT.length() - 40);
            Span span = new Span(start, start + 1 + random.nextInt(39));
            String[] who = random.nextBoolean() ? new String[] {"nurse"} : new String[0];
            claims.add(claim(coder + i, span, KINDS.get(random.nextInt(KINDS.size())), who));
        }
        return claims;
    }
}
