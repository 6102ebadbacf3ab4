package org.dateline.reconcile.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ContentTest {
    private static final String DAM = "Retreating troops blew up the dam above Hovel.";

    @Test
    void findsATextWhollyLikeItself() {
        assertThat(likeness(DAM, DAM)).isEqualTo(1, within(1e-9));
    }

    @Test
    void findsNothingInCommonInOtherWords() {
        assertThat(likeness(DAM, "Farmers expect good grapes.")).isZero();
    }

    @Test
    void findsNothingAlikeWhereThereAreNoWordsOfContent() {
        assertThat(likeness("of the and to", "of the and to")).isZero();
        assertThat(likeness("", DAM)).isZero();
        assertThat(likeness("?!", "?!")).isZero();
    }

    @Test
    void looksThroughEndingsCaseAndAccents() {
        assertThat(likeness("bombed villages", "BOMBING village")).isGreaterThan(0.7);
        assertThat(likeness("José Peñalver", "jose penalver")).isEqualTo(1, within(1e-9));
    }

    @Test
    void weighsRareWordsMore() {
        assertThat(likeness("people Hovel", "world Hovel")).isGreaterThan(likeness("people Hovel", "people Lurin"));
    }

    @Test
    void isTheSameBothWays() {
        String other = "The dam above Hovel burst while troops slept.";
        assertThat(likeness(DAM, other)).isEqualTo(likeness(other, DAM)).isBetween(0.3, 0.9);
    }

    @Test
    void takesNoOpeningWordForAName() {
        assertThat(Content.of("Shells hit Hovel. \"Nobody slept,\" said Ilka.\nSirens wailed.")
                        .names())
                .containsExactlyInAnyOrder("hovel", "ilka");
    }

    private static double likeness(String one, String other) {
        return Content.of(one).likeness(Content.of(other));
    }
}
