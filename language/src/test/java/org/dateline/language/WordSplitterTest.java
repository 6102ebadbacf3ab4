package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.dateline.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordSplitterTest {
    static Stream<String> examples() throws IOException {
        return Corpus.entries("words.txt").stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void cutsWordsAsTheExamplesSay(String example) {
        int arrow = example.lastIndexOf(" => ");
        String text = example.substring(0, arrow);

        assertThat(String.join("|", forms(text))).isEqualTo(example.substring(arrow + 4));
    }

    @Test
    void findsNoWordInWhiteSpace() {
        assertThat(forms("")).isEmpty();
        assertThat(forms(" \t\u00a0\u2028\r\n ")).isEmpty();
    }

    @Test
    void looksAtNothingOutsideTheParagraph() {
        String text = "Gen. and U.S.A";

        assertThat(WordSplitter.split(text, new Span(0, 4)).stream().map(span -> span.in(text)))
                .containsExactly("Gen", ".");
        assertThat(WordSplitter.split(text, new Span(9, 13)).stream().map(span -> span.in(text)))
                .containsExactly("U.S.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                " ",
                ".",
                "a.",
                "a@",
                "a@b",
                "a@b.",
                "'",
                "a'",
                "n't",
                "1",
                "1.",
                "1,2",
                "1/",
                "-",
                "a-",
                "(",
                "http://",
                "www.",
                "https://x",
                "U.S. ",
                "Gen. ",
                "A. ",
                "pro-",
                "pro-a",
                "can",
                "\"",
                "?!",
                "é",
                "😀",
                "\ud800"
            })
    void takesTimeInStepWithTheLengthOfTheText(String unit) {
        String text = unit.repeat(200_000 / unit.length());

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertCovers(text, forms(text)));
    }

    @Test
    void takesTimeInStepWithTheLengthOfFailedAddresses() {
        String text = "a.".repeat(50_000) + "@" + "b".repeat(50_000) + " " + "a.".repeat(50_000) + "ab";

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertCovers(text, forms(text)));
    }

    @Test
    void losesNoCharacterOfRandomText() {
        Random random = new Random(11);
        String signs = "abAB.1 ,-'’@/:\"n't!?é😀\u0301\u00a0中_";
        for (int i = 0; i < 3_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(40); length > 0; length--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            assertCovers(text.toString(), forms(text.toString()));
        }
    }

    private static void assertCovers(String text, List<String> words) {
        StringBuilder wanted = new StringBuilder();
        text.codePoints().filter(c -> !CharacterClass.isSpace(c)).forEach(wanted::appendCodePoint);
        StringBuilder found = new StringBuilder();
        String.join("", words)
                .codePoints()
                .filter(c -> !CharacterClass.isSpace(c))
                .forEach(found::appendCodePoint);
        assertThat(found.toString().equals(wanted.toString())).isTrue();
    }

    private static List<String> forms(String text) {
        return WordSplitter.split(text, new Span(0, text.length())).stream()
                .map(span -> span.in(text))
                .toList();
    }
}
