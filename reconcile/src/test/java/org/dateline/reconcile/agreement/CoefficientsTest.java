package org.dateline.reconcile.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.dateline.model.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Worked examples with the values that were published with them, and properties that hold for any units. */
class CoefficientsTest {
    private static double value(Coefficient coefficient) {
        assertThat(coefficient).isInstanceOf(Coefficient.Defined.class);
        return ((Coefficient.Defined) coefficient).value();
    }

    private static List<Unit> names(String first, String second) {
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < first.length(); i++) {
            units.add(Unit.of(new Value.Name(first.substring(i, i + 1)), new Value.Name(second.substring(i, i + 1))));
        }
        return units;
    }

    private static List<Unit> table(int[][] counts) {
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            for (int j = 0; j < counts[i].length; j++) {
                units.addAll(
                        Collections.nCopies(counts[i][j], Unit.of(new Value.Name("c" + i), new Value.Name("c" + j))));
            }
        }
        return units;
    }

    /** Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), A: binary data, two observers. */
    @Test
    void givesKrippendorffsAlphaOfBinaryData() {
        assertThat(value(Coefficients.alpha(names("0100000000", "1110010010")))).isCloseTo(0.095, within(0.0005));
    }

    /** The same, B: nominal data, two observers. */
    @Test
    void givesKrippendorffsAlphaOfNominalData() {
        assertThat(value(Coefficients.alpha(names("aabbdcccedda", "babbbccceddd"))))
                .isCloseTo(0.692, within(0.0005));
    }

    /** Cohen, A Coefficient of Agreement for Nominal Scales (1960): three categories, 200 judgements. */
    @Test
    void givesCohensKappaOfHisExample() {
        assertThat(value(Coefficients.kappa(table(new int[][] {{88, 14, 18}, {10, 40, 10}, {2, 6, 12}}))))
                .isCloseTo(0.492, within(0.0005));
    }

    /** Artstein and Poesio, Inter-Coder Agreement for Computational Linguistics (2008), table 1: two coders, 100 utterances. */
    @Test
    void givesKappaOfTheExampleOfArtsteinAndPoesio() {
        assertThat(value(Coefficients.kappa(table(new int[][] {{20, 20}, {10, 50}}))))
                .isCloseTo(0.348, within(0.0005));
    }

    /** Passonneau, Measuring Agreement on Set-valued Items (2006). */
    @Test
    void givesMasiDistances() {
        Value.Names abc = new Value.Names(Set.of("a", "b", "c"));
        assertThat(abc.distance(new Value.Names(Set.of("c", "b", "a")))).isZero();
        assertThat(abc.distance(new Value.Names(Set.of("a", "b")))).isCloseTo(1 - 2.0 / 3 * 2 / 3, within(1e-12));
        assertThat(abc.distance(new Value.Names(Set.of("a", "b", "d")))).isCloseTo(1 - 0.5 / 3, within(1e-12));
        assertThat(abc.distance(new Value.Names(Set.of("d")))).isEqualTo(1);
        assertThat(abc.distance(new Value.Names(Set.of()))).isEqualTo(1);
        assertThat(new Value.Names(Set.of()).distance(new Value.Names(Set.of())))
                .isZero();
    }

    /** Single days are numbers on an interval scale; reckoned by hand: 1 less the squares in the units over those of all pairs. */
    @Test
    void takesDaysForAnIntervalScale() {
        List<Unit> units = List.of(days(1, 1), days(2, 2), days(3, 4), days(8, 8));
        double observed = 1.0 / 4;
        double expected = 0;
        int[] all = {1, 1, 2, 2, 3, 4, 8, 8};
        for (int one : all) {
            for (int other : all) {
                expected += (one - other) * (one - other);
            }
        }
        assertThat(value(Coefficients.alpha(units))).isCloseTo(1 - observed / (expected / (8 * 7)), within(1e-9));
    }

    private static Unit days(int first, int second) {
        return Unit.of(day(first), day(second));
    }

    private static Value day(int day) {
        LocalDate date = LocalDate.of(2024, 12, day);
        return new Value.Days(date, date);
    }

    @Test
    void takesFiguresForARatioScale() {
        Value.Count ten = new Value.Count(Measure.KILLED, 10);
        assertThat(ten.distance(new Value.Count(Measure.KILLED, 30))).isCloseTo(0.25, within(1e-12));
        Value.Count none = new Value.Count(Measure.KILLED, 0);
        assertThat(none.distance(none)).isZero();
    }

    @Test
    void saysThatACoefficientHasNoValue() {
        assertThat(Coefficients.kappa(List.of())).isEqualTo(new Coefficient.Undefined("no units"));
        assertThat(Coefficients.alpha(List.of(new Unit(Optional.of(new Value.Name("a")), Optional.empty()))))
                .isEqualTo(new Coefficient.Undefined("no units"));
        assertThat(Coefficients.alpha(names("aaaa", "aaaa"))).isInstanceOf(Coefficient.Undefined.class);
        assertThat(Coefficients.kappa(names("aaaa", "aaaa"))).isInstanceOf(Coefficient.Undefined.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void isTheSameWhicheverCoderComesFirst(long seed) {
        Random random = new Random(seed);
        List<Unit> units = random(random, 60);
        List<Unit> turned = units.stream()
                .map(unit -> new Unit(/* first= */ unit.second(), /* second= */ unit.first()))
                .toList();
        assertThat(value(Coefficients.kappa(units))).isCloseTo(value(Coefficients.kappa(turned)), within(1e-12));
        assertThat(value(Coefficients.alpha(units))).isCloseTo(value(Coefficients.alpha(turned)), within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void isOneForTheSameAndAboutNothingForChance(long seed) {
        Random random = new Random(seed);
        List<Unit> units = random(random, 3_000);
        assertThat(value(Coefficients.kappa(units))).isCloseTo(0, within(0.06));
        assertThat(value(Coefficients.alpha(units))).isCloseTo(0, within(0.06));
        List<Unit> same =
                units.stream().map(unit -> new Unit(unit.first(), unit.first())).toList();
        assertThat(value(Coefficients.kappa(same))).isEqualTo(1);
        assertThat(value(Coefficients.alpha(same))).isEqualTo(1);
    }

    private static List<Unit> random(Random random, int size) {
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            units.add(Unit.of(names(random), names(random)));
        }
        return units;
    }

    private static Value names(Random random) {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < 3; i++) {
            if (random.nextBoolean()) {
                names.add("name" + i);
            }
        }
        return new Value.Names(names);
    }
}
