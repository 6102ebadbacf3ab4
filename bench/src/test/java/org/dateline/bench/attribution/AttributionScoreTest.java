package org.dateline.bench.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class AttributionScoreTest {
    private static final TokenAttribution WANTED = attribution(bits(5), bits(3, 4), bits(0, 1, 2));

    @Test
    void countsWhatIsRight() {
        AttributionScore score = new AttributionScore();
        score.add(List.of(WANTED), List.of(WANTED), 1);

        assertThat(score.figures())
                .allSatisfy((name, figure) -> assertThat(figure).isEqualTo(100.0));
    }

    @Test
    void asksForACueInCommon() {
        AttributionScore score = new AttributionScore();
        score.add(List.of(attribution(bits(6), WANTED.source(), WANTED.content())), List.of(WANTED), 1);

        assertThat(score.figures())
                .allSatisfy((name, figure) -> assertThat(figure).isEqualTo(0.0));
    }

    @Test
    void tellsExactFromUsable() {
        AttributionScore score = new AttributionScore();
        score.add(List.of(attribution(bits(5, 6), bits(3, 4), bits(0, 1))), List.of(WANTED), 1);

        assertThat(score.figures())
                .contains(
                        entry("cue_exact", 0.0),
                        entry("source_exact", 100.0),
                        entry("content_exact", 0.0),
                        entry("all_exact", 0.0),
                        entry("content_overlap", 80.0),
                        entry("usable", 100.0));
    }

    private static TokenAttribution attribution(BitSet cue, BitSet source, BitSet content) {
        return new TokenAttribution(cue, source, content);
    }

    private static BitSet bits(int... numbers) {
        BitSet bits = new BitSet();
        for (int number : numbers) {
            bits.set(number);
        }
        return bits;
    }
}
