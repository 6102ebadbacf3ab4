package org.dateline.desk.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class WordingTest {
    private static String days(String first, String last) {
        return Wording.days(LocalDate.parse(first), LocalDate.parse(last));
    }

    @Test
    void saysDaysAsShortlyAsTheyAllow() {
        assertThat(days("2024-12-01", "2024-12-01")).isEqualTo("1 Dec 2024");
        assertThat(days("2024-12-01", "2024-12-03")).isEqualTo("1–3 Dec 2024");
        assertThat(days("2024-11-30", "2024-12-02")).isEqualTo("30 Nov – 2 Dec 2024");
        assertThat(days("2023-12-31", "2024-01-01")).isEqualTo("31 Dec 2023 – 1 Jan 2024");
    }

    @Test
    void keepsRangesOpenWhereTheyAre() {
        assertThat(Wording.range(446, OptionalDouble.empty())).isEqualTo("446+");
        assertThat(Wording.range(900, OptionalDouble.of(1000))).isEqualTo("900–1,000");
        assertThat(Wording.range(412, OptionalDouble.of(412))).isEqualTo("412");
        assertThat(Wording.number(2.5)).isEqualTo("2.5");
    }

    @Test
    void cutsAtBlanksAndNeverAmidACharacter() {
        assertThat(Wording.cut("one two three", 8)).isEqualTo("one two…");
        assertThat(Wording.cut("x".repeat(9) + "\uD83D\uDE00 more", 10)).isEqualTo("x".repeat(9) + "…");
    }

    @Test
    void countsWithTheNounThatFits() {
        assertThat(Wording.count(1, "claim")).isEqualTo("1 claim");
        assertThat(Wording.count(2_000, "claim")).isEqualTo("2,000 claims");
    }
}
