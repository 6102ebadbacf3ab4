package org.dateline.bench.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttributionFileTest {
    private static final String TEXT = "😀 It fell, the army said, today.";

    @Test
    void readsPartsInPiecesAndCountsCodePoints(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.ann"), """
                T1\tSource 11 19\tthe army
                T2\tCue 20 24\tsaid
                T3\tContent 2 9;26 31\tIt fell today
                T4\tAttribution 20 24\tsaid
                E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1 Source2:T9
                A1\tlevel E1 1
                """);

        assertThat(AttributionFile.read(file, TEXT)).singleElement().satisfies(parts -> {
            assertThat(parts.get("source")).containsExactly(new Span(12, 20));
            assertThat(parts.get("cue")).containsExactly(new Span(21, 25));
            assertThat(parts.get("content")).containsExactly(new Span(3, 10), new Span(27, 32));
        });
    }

    @Test
    void findsTokensThatAreMostlyCovered() {
        BasicTokens tokens = BasicTokens.of("al-Qaim fell, they said.");

        assertThat(tokens.in(List.of(new Span(0, 7))).cardinality()).isEqualTo(3);
        assertThat(tokens.in(List.of(new Span(0, 13))).cardinality()).isEqualTo(5);
        assertThat(tokens.in(List.of(new Span(9, 12))).cardinality()).isEqualTo(1);
        assertThat(tokens.in(List.of()).isEmpty()).isTrue();
    }
}
