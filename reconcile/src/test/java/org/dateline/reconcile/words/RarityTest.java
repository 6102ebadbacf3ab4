package org.dateline.reconcile.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RarityTest {
    @Test
    void findsRareWordsMoreTellingThanCommonOnes() {
        assertThat(Rarity.of("the")).isZero();
        assertThat(Rarity.of("said")).isLessThan(Rarity.of("dam"));
        assertThat(Rarity.of("dam")).isLessThan(Rarity.of("khanasir"));
        assertThat(Rarity.of("khanasir")).isEqualTo(1);
    }
}
