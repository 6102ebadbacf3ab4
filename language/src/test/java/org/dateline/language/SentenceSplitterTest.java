package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {
    record Example(String text, List<String> sentences) {
        @Override
        public String toString() {
            return text;
        }
    }

    static Stream<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        String text = "";
        List<String> sentences = new ArrayList<>();
        for (String line : Corpus.lines("sentences.txt")) {
            if (line.startsWith("- ")) {
                sentences.add(line.substring(2));
            } else if (!line.isBlank()) {
                text = line;
            } else if (!sentences.isEmpty()) {
                examples.add(new Example(text, List.copyOf(sentences)));
                sentences.clear();
            }
        }
        examples.add(new Example(text, List.copyOf(sentences)));
        return examples.stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void endsSentencesAsTheExamplesSay(Example example) {
        assertThat(sentences(example.text())).isEqualTo(example.sentences());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void endsWithTheLastWordOfEveryPrefix(Example example) {
        for (int length = 1; length <= example.text().length(); length++) {
            String prefix = example.text().substring(0, length);
            List<Span> spans = WordSplitter.split(prefix, new Span(0, length));
            if (!spans.isEmpty()) {
                List<Integer> ends = ends(prefix, spans);

                assertThat(ends).isSorted().doesNotHaveDuplicates().endsWith(spans.size());
                assertThat(ends).allMatch(end -> end > 0);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {".", ". ", "A. ", "Gen. ", "\"", ".\"", "1. ", "- ", "...", "U.S. The "})
    void takesTimeInStepWithTheLengthOfTheText(String unit) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(sentences(unit.repeat(50_000))).isNotEmpty());
    }

    @Test
    void endsNothingWithoutWords() {
        assertThat(SentenceSplitter.ends(List.of(), List.of())).isEmpty();
    }

    private static List<String> sentences(String text) {
        List<Span> spans = WordSplitter.split(text, new Span(0, text.length()));
        List<String> sentences = new ArrayList<>();
        int from = 0;
        for (int end : ends(text, spans)) {
            sentences.add(
                    text.substring(spans.get(from).start(), spans.get(end - 1).end()));
            from = end;
        }
        return sentences;
    }

    private static List<Integer> ends(String text, List<Span> spans) {
        return SentenceSplitter.ends(spans.stream().map(span -> span.in(text)).toList(), spans);
    }
}
