package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RunDecoderTest {
    /** Columns: O, B-0, I-0, B-1, I-1. */
    private static final float[] OUT = {9, 0, 0, 0, 0};

    private static final float[] FIRST = {0, 9, 0, 0, 0};
    private static final float[] INSIDE = {0, 0, 9, 0, 0};
    private static final float[] OTHER_FIRST = {0, 0, 0, 9, 0};

    @Test
    void readsRunsInOrder() {
        assertThat(RunDecoder.decode(new float[][] {OUT, FIRST, INSIDE, OTHER_FIRST, OUT, FIRST}, 100))
                .containsExactly(run(0, 101, 103), run(1, 103, 104), run(0, 105, 106));
    }

    @Test
    void partsRunsThatTouch() {
        assertThat(RunDecoder.decode(new float[][] {FIRST, FIRST, INSIDE}, 0))
                .containsExactly(run(0, 0, 1), run(0, 1, 3));
    }

    @Test
    void neverGoesOnWithWhatDidNotBegin() {
        float[] hardlyOut = {4, 3, 0, 0, 0};

        assertThat(RunDecoder.decode(new float[][] {hardlyOut, INSIDE}, 0)).containsExactly(run(0, 0, 2));
        assertThat(RunDecoder.decode(new float[][] {INSIDE}, 0)).isEmpty();
    }

    @Test
    void findsNothingInNothing() {
        assertThat(RunDecoder.decode(new float[0][], 0)).isEmpty();
    }

    private static TaggedRun run(int label, int from, int to) {
        return new TaggedRun(label, new WordRange(from, to));
    }
}
