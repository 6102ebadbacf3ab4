package org.dateline.reconcile.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.model.Relation;
import org.dateline.model.RelationType;
import org.dateline.reconcile.claim.ClaimView;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of relations between any claims, here of claims put together by chance from few parts. */
class RelationPropertiesTest {
    private static final List<String> DEEDS = List.of(
            "Shells hit the market of Telmar before noon",
            "Militiamen stormed the Orlen air base after a siege",
            "The flood in the Osk valley swept away bridges",
            "Rebels took three airfields on the plain",
            "Doctors in Telmar treated people burnt by gas");
    private static final List<String> KINDS =
            List.of("shelling", "overtakes-territory", "casualties", "armed-clash", "other");
    private static final List<String> LINES = List.of(
            "by Tarvian army / government",
            "by River Front / armed-group",
            "by Hill Monitor / monitor",
            "via AFP",
            "stance denies",
            "status negated",
            "place Telmar / 10.0 20.0 5",
            "place Orlen air base / 36.0 38.0 5",
            "days 2031-03-03",
            "days 2031-03-01..2031-03-09",
            "figure killed 20 / people",
            "figure killed 35 / people",
            "figure killed 50.. / soldiers / in three days",
            "figure killed 70 / soldiers / in five days +",
            "figure wounded 9 / civilians",
            "figure captured-places 3 / airfields");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void areTheSameInAnyOrder(int seed) {
        List<ClaimView> some = report(seed, "Harbour Post, 2031-03-04, News").views();
        List<ClaimView> others =
                report(seed + 1000, "Vesper Daily, 2031-03-05, News").views();
        Set<String> found = named(PairCorpusTest.of(some, others, Optional.empty()));
        Set<String> foundWithin = named(PairCorpusTest.within(some));
        List<ClaimView> shuffled = new ArrayList<>(some);
        for (int order = 0; order < 4; order++) {
            Collections.shuffle(shuffled, new Random(order));
            assertThat(named(PairCorpusTest.of(shuffled, others, Optional.empty())))
                    .isEqualTo(found);
            assertThat(named(PairCorpusTest.of(others, shuffled, Optional.empty())))
                    .isEqualTo(found);
            assertThat(named(PairCorpusTest.within(shuffled))).isEqualTo(foundWithin);
        }
    }

    private static WrittenReport report(int seed, String head) {
        Random random = new Random(seed);
        WrittenReport report = new WrittenReport(head);
        for (int i = 0; i < 12; i++) {
            // The number keeps claims of one deed from being equally alike.
            report.add(
                    ">", "[" + DEEDS.get(random.nextInt(DEEDS.size())) + "], witness Number" + word(random) + " said.");
            report.add("kind", KINDS.get(random.nextInt(KINDS.size())));
            Set<String> lines = new TreeSet<>();
            for (int line = random.nextInt(6); line > 0; line--) {
                lines.add(LINES.get(random.nextInt(LINES.size())));
            }
            lines.forEach(line -> report.add(line.split(" ", 2)[0], line.split(" ", 2)[1]));
        }
        return report;
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            word.append((char) ('a' + random.nextInt(26)));
        }
        return word.toString();
    }

    private static Set<String> named(List<Relation> relations) {
        Set<String> named = new TreeSet<>();
        for (Relation relation : relations) {
            assertThat(relation.claim()).isNotEqualTo(relation.other());
            String claim = relation.claim().value();
            String other = relation.other().value();
            boolean isTurned = holdsBothWays(relation.type()) && claim.compareTo(other) > 0;
            named.add((isTurned ? other : claim) + " " + relation.type().code() + " " + (isTurned ? claim : other));
        }
        return named;
    }

    private static boolean holdsBothWays(RelationType type) {
        return type == RelationType.REPEATS || type == RelationType.CORROBORATES || type == RelationType.CONTRADICTS;
    }
}
