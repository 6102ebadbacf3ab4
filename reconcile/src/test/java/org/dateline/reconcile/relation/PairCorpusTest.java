package org.dateline.reconcile.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dateline.model.Relation;
import org.dateline.model.RelationType;
import org.dateline.model.ReportLink;
import org.dateline.reconcile.claim.ClaimView;
import org.dateline.reconcile.relation.PairCorpus.Example;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The examples of pairs.txt. */
class PairCorpusTest {
    private static final List<Example> EXAMPLES = PairCorpus.examples();

    @Test
    void holdsManyExamples() {
        assertThat(EXAMPLES).hasSizeGreaterThanOrEqualTo(40);
        assertThat(EXAMPLES.stream().map(Example::name)).doesNotHaveDuplicates();
    }

    @TestFactory
    Stream<DynamicTest> seesTheRelationsOfEveryExample() {
        return each(example -> {
            List<Relation> found = found(example, example.firstClaims(), example.secondClaims());
            assertThat(named(example, found))
                    .as(found.toString())
                    .containsExactlyInAnyOrderElementsOf(example.expected());
        });
    }

    @TestFactory
    Stream<DynamicTest> seesTheSameWhicheverReportComesFirst() {
        return each(example -> assertThat(named(example, found(example, example.secondClaims(), example.firstClaims())))
                .containsExactlyInAnyOrderElementsOf(example.expected()));
    }

    @TestFactory
    Stream<DynamicTest> seesTheSameInAnyOrderOfClaims() {
        return each(example -> {
            for (int seed = 0; seed < 6; seed++) {
                List<Relation> found =
                        found(example, shuffled(example.firstClaims(), seed), shuffled(example.secondClaims(), seed));
                assertThat(named(example, found)).containsExactlyInAnyOrderElementsOf(example.expected());
            }
        });
    }

    @Test
    void linksNoClaimWithItself() {
        for (Example example : EXAMPLES) {
            for (Relation relation : within(example.firstClaims())) {
                assertThat(relation.claim()).isNotEqualTo(relation.other());
            }
        }
    }

    private static Stream<DynamicTest> each(Consumer<Example> check) {
        return EXAMPLES.stream().map(example -> DynamicTest.dynamicTest(example.name(), () -> check.accept(example)));
    }

    private static List<ClaimView> shuffled(List<ClaimView> claims, int seed) {
        List<ClaimView> shuffled = new ArrayList<>(claims);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }

    private static List<Relation> found(Example example, List<ClaimView> some, List<ClaimView> others) {
        return example.isOneReport() ? within(some) : of(some, others, example.link());
    }

    static List<Relation> of(List<ClaimView> some, List<ClaimView> others, Optional<ReportLink> link) {
        return ReportComparison.of(some, others, link).relations();
    }

    static List<Relation> within(List<ClaimView> claims) {
        return ReportComparison.within(claims).relations();
    }

    /** Each relation as the examples write it. */
    private static List<String> named(Example example, List<Relation> relations) {
        List<String> ids = Stream.concat(
                        example.firstClaims().stream(),
                        example.isOneReport() ? Stream.empty() : example.secondClaims().stream())
                .map(view -> view.claim().id().value())
                .toList();
        return relations.stream()
                .map(relation -> named(
                        relation.type(),
                        1 + ids.indexOf(relation.claim().value()),
                        1 + ids.indexOf(relation.other().value())))
                .toList();
    }

    private static String named(RelationType type, int claim, int other) {
        boolean holdsBothWays =
                type == RelationType.REPEATS || type == RelationType.CORROBORATES || type == RelationType.CONTRADICTS;
        return holdsBothWays
                ? Math.min(claim, other) + " " + type.code() + " " + Math.max(claim, other)
                : claim + " " + type.code() + " " + other;
    }
}
