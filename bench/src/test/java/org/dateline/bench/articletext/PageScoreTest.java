package org.dateline.bench.articletext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageScoreTest {
    @Test
    void countsShinglesAsOftenAsTheyStandThere() {
        PageScore score = PageScore.of("a b c d a b c d", "a b c d");

        assertThat(score).isEqualTo(new PageScore(1, 0, 4));
        assertThat(score.precision()).hasValue(1);
        assertThat(score.recall()).hasValue(0.2);
        assertThat(score.isExact()).isFalse();
    }

    @Test
    void comparesTextsOfFewerThanFourTokensAsWholes() {
        assertThat(PageScore.of("Port Alma", "Port, Alma!").isExact()).isTrue();
        assertThat(PageScore.of("Port Alma", "Port").both()).isZero();
    }

    @Test
    void leavesUndefinedWhatThereIsNothingToJudgeBy() {
        PageScore nothingTaken = PageScore.of("one two three four five", "");

        assertThat(nothingTaken.precision()).isEmpty();
        assertThat(nothingTaken.recall()).hasValue(0);
    }

    @Test
    void takesMeansOverThePagesWhereTheyAreDefined() {
        TextScore score =
                new TextScore(List.of(new PageScore(1, 0, 0), new PageScore(1, 1, 0), new PageScore(0, 0, 2)));

        assertThat(score.precision()).isEqualTo(75);
        assertThat(score.recall()).isCloseTo(66.67, within(0.01));
        assertThat(score.f1()).isCloseTo(70.59, within(0.01));
        assertThat(score.exact()).isCloseTo(33.33, within(0.01));
    }
}
