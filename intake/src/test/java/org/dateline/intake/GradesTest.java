package org.dateline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.ledger.ClaimQuery;
import org.dateline.ledger.GivenGrade;
import org.dateline.ledger.Ledger;
import org.dateline.model.ClaimId;
import org.dateline.model.Judgement;
import org.dateline.model.Judgements;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What persons think of claims, over versions, withdrawals and coding again. */
class GradesTest {
    @TempDir
    private Path folder;

    /** The seeds are the random sequences of what is done to a ledger, between which claims are graded. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void surviveAnySequenceOfSteps(int seed) throws IOException {
        Past past = new Past(new Workplace(folder));
        RandomSteps steps = new RandomSteps(seed, past);
        Random random = new Random(seed);
        // Until something could be graded: a sequence may begin with reports without claims.
        for (int round = 0; round < 5 || (round < 20 && isUngraded(past)); round++) {
            steps.run(5);
            grade(past, random);
        }
        steps.run(5);
        try (Ledger ledger = past.open()) {
            assertThat(ledger.grades().history()).isNotEmpty();
            assertThat(ledger.grades().history())
                    .filteredOn(given -> given.ended().isEmpty())
                    .isNotEmpty();
            assertThatEveryGradeReachesWhatItsClaimHasBecome(ledger);
            assertThatEveryClaimThatGoesByItsIdHasTheGradeGivenLast(ledger);
        }
    }

    private static boolean isUngraded(Past past) {
        try (Ledger ledger = past.open()) {
            return ledger.grades().history().isEmpty();
        }
    }

    private static void grade(Past past, Random random) {
        try (Ledger ledger = past.open()) {
            List<ClaimId> claims = ledger.find(ClaimQuery.all());
            if (!claims.isEmpty()) {
                ClaimId claim = claims.get(random.nextInt(claims.size()));
                ledger.grades().give(claim, Integer.toString(1 + random.nextInt(6)), "Ana", "seed");
                assertThat(ledger.grades().all(Optional.empty()).of(claim)).isPresent();
            }
        }
    }

    private static void assertThatEveryGradeReachesWhatItsClaimHasBecome(Ledger ledger) {
        Set<ClaimId> holding = new TreeSet<>(ledger.find(ClaimQuery.all()));
        for (GivenGrade given : ledger.grades().history()) {
            if (given.ended().isEmpty()) {
                for (ClaimId claim : chain(ledger, new ClaimId(given.subject()))) {
                    assertThat(!holding.contains(claim)
                                    || ledger.grades()
                                            .all(Optional.empty())
                                            .of(claim)
                                            .isPresent())
                            .as("%s of %s", claim, given)
                            .isTrue();
                }
            }
        }
    }

    private static void assertThatEveryClaimThatGoesByItsIdHasTheGradeGivenLast(Ledger ledger) {
        Map<ClaimId, Judgement> last = new HashMap<>();
        ledger.grades().history().stream()
                .filter(given -> given.ended().isEmpty())
                .forEach(given -> last.put(new ClaimId(given.subject()), given.judgement()));
        Judgements all = ledger.grades().all(Optional.empty());
        last.forEach((claim, judgement) ->
                assertThat(all.of(claim).orElseThrow().at()).isAfterOrEqualTo(judgement.at()));
    }

    private static Set<ClaimId> chain(Ledger ledger, ClaimId claim) {
        return ledger.history(claim).stream()
                .map(state -> state.claim().id())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
