package org.dateline.reconcile.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class UnitVectorTest {
    private static final UnitVector EAST = UnitVector.of(new float[] {1, 0});
    private static final UnitVector NORTH = UnitVector.of(new float[] {0, 1});
    private static final UnitVector NORTH_EAST = UnitVector.of(new float[] {0.6f, 0.8f});

    @Test
    void findsAVectorLikeItself() {
        assertThat(NORTH_EAST.likeness(NORTH_EAST)).isEqualTo(1, within(1e-6));
        assertThat(EAST.likeness(NORTH)).isZero();
    }

    @Test
    void isEqualWhereItsNumbersAre() {
        assertThat(EAST)
                .isEqualTo(UnitVector.of(new float[] {1, 0}))
                .hasSameHashCodeAs(UnitVector.of(new float[] {1, 0}))
                .isNotEqualTo(NORTH);
    }
}
