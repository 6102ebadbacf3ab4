package org.dateline.bench.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WaitsTest {
    private static final long MILLISECOND = 1_000_000;

    @Test
    void givesTheLeastValueThatSoManyDoNotExceed() {
        long[] sorted = new long[100];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = (i + 1) * MILLISECOND;
        }
        assertThat(Waits.percentile(sorted, 50)).isEqualTo(50);
        assertThat(Waits.percentile(sorted, 95)).isEqualTo(95);
        assertThat(Waits.percentile(sorted, 100)).isEqualTo(100);
        assertThat(Waits.percentile(new long[] {7 * MILLISECOND}, 50)).isEqualTo(7);
        assertThatIllegalArgumentException().isThrownBy(() -> Waits.percentile(new long[0], 50));
    }

    @Test
    void countsErrorsWithTheRequests() {
        Waits waits = new Waits();
        waits.add("map", 3 * MILLISECOND, true);
        Waits others = new Waits();
        others.add("map", 5 * MILLISECOND, false);
        waits.add(others);
        Map<String, Object> figures = new LinkedHashMap<>();
        waits.into(figures, "");
        assertThat(waits.count()).isEqualTo(2);
        assertThat(waits.errors()).isEqualTo(1);
        assertThat(figures)
                .containsEntry("map_requests", 2)
                .containsEntry("map_errors", 1)
                .containsEntry("map_p50_ms", 3L)
                .containsEntry("map_max_ms", 5L);
    }
}
