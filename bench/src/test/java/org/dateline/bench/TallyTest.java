package org.dateline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TallyTest {
    @Test
    void countsInPercent() {
        Tally tally = new Tally();
        tally.add(1, 2, 4);

        assertThat(tally.precision()).isEqualTo(50);
        assertThat(tally.recall()).isEqualTo(25);
        assertThat(tally.f1()).isEqualTo(33.33);
    }

    @Test
    void isZeroOfNothing() {
        assertThat(new Tally().f1()).isZero();
    }

    @Test
    void writesOneLine() {
        assertThat(Figures.line(Map.of("f1", 33.33))).isEqualTo("{\"f1\":33.33}");
    }
}
