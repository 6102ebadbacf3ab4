package org.dateline.reconcile.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.reconcile.claim.Written.atLeast;
import static org.dateline.reconcile.claim.Written.counting;
import static org.dateline.reconcile.claim.Written.figure;

import java.util.List;
import org.dateline.model.Figure;
import org.dateline.model.Measure;
import org.junit.jupiter.api.Test;

class FigurePairTest {
    @Test
    void pairsWordsForTheSamePeople() {
        assertThat(pairs(killed(20, "rebels"), killed(25, "insurgents")))
                .singleElement()
                .satisfies(pair -> assertThat(pair.samePopulation()).isTrue());
        assertThat(pairs(killed(20, "people"), killed(25, ""))).hasSize(1);
    }

    @Test
    void leavesOtherPeopleApart() {
        assertThat(pairs(killed(20, "rebels"), killed(25, "civilians"))).isEmpty();
        assertThat(pairs(killed(20, "Tarvian soldiers"), killed(25, "Ozrani soldiers")))
                .isEmpty();
        assertThat(pairs(killed(20, "people"), figure(Measure.WOUNDED, 20, "people")))
                .isEmpty();
        assertThat(pairs(figure(Measure.DISTANCE_KM, 9, ""), figure(Measure.DISTANCE_KM, 9, "")))
                .isEmpty();
    }

    @Test
    void takesOneSideWithoutItsNameForTheSame() {
        assertThat(pairs(killed(20, "Tarvian soldiers"), killed(20, "soldiers")))
                .singleElement()
                .satisfies(pair -> assertThat(pair.samePopulation()).isTrue());
    }

    @Test
    void knowsAPart() {
        assertThat(pairs(killed(9, "civilians"), killed(20, "people")))
                .singleElement()
                .satisfies(pair -> assertThat(pair.samePopulation()).isFalse());
        assertThat(pairs(killed(30, "civilians"), killed(20, "people")))
                .singleElement()
                .satisfies(pair -> assertThat(pair.samePopulation()).isTrue());
    }

    @Test
    void countsTheHardHitAmongTheWoundedOnly() {
        Figure wounded = figure(Measure.WOUNDED, 7, "people");
        ClaimView hard = counting("16 people died and 7 were seriously hurt.", killed(16, "people"), wounded);
        ClaimView plain = counting("16 people died and 7 were hurt.", killed(16, "people"), wounded);
        assertThat(FigurePair.of(hard, plain).stream().map(FigurePair::samePopulation))
                .containsExactly(true);
    }

    @Test
    void comparesRanges() {
        FigurePair pair = pairs(atLeast(100, "people"), killed(120, "people")).get(0);
        assertThat(pair.overlaps()).isTrue();
        assertThat(pair.isLowerOpen()).isTrue();
        assertThat(pair.isFirstHigher()).isFalse();
        assertThat(pair.ratio()).isEqualTo(1.2);
        assertThat(pairs(killed(1, "people"), killed(2, "people")).get(0).overlaps())
                .isFalse();
        assertThat(pairs(killed(0, "people"), killed(2, "people")).get(0).ratio())
                .isInfinite();
    }

    private static Figure killed(double count, String population) {
        return figure(Measure.KILLED, count, population);
    }

    private static List<FigurePair> pairs(Figure a, Figure b) {
        List<FigurePair> pairs = FigurePair.of(counting("One.", a), counting("Other.", b));
        assertThat(FigurePair.of(counting("Other.", b), counting("One.", a))).hasSameSizeAs(pairs);
        return pairs;
    }
}
