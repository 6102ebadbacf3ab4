package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.dateline.model.Span;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceVectorsTest {
    private static final SentenceVectors VECTORS = SentenceVectors.open();
    private static final String SENTENCE = "Rebels seized the town of Tal Hamra on Monday, a war monitor said.";

    private static final float[] BEGINNING = {0.04785712f, 0.01234511f, 0.00495043f, 0.00282562f};

    @AfterAll
    static void close() {
        VECTORS.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rebels seized the town of Tal Hamra on Monday. | Insurgents captured Tal Hamra, a town, on Monday.",
                "At least nine civilians were killed in the strike. | The air raid left nine civilians dead.",
                "The ministry denied that its troops had left the city. | Troops have not left the city, the ministry"
                        + " said.",
            })
    void findsTheSameInOtherWordsNear(String one, String other) {
        assertThat(likeness(one, other)).isGreaterThan(0.6);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rebels seized the town of Tal Hamra on Monday. | The central bank left its rates unchanged.",
                "At least nine civilians were killed in the strike. | The singer has released a new album.",
            })
    void findsOtherMattersFar(String one, String other) {
        assertThat(likeness(one, other)).isLessThan(0.4);
    }

    @Test
    void agreesWithTheModelOfTheJar() {
        float[] vector = VECTORS.of("The air raid left nine civilians dead.");

        assertThat(vector).hasSize(SentenceVectors.DIMENSIONS);
        // What the tokenizer of the jar and the mean over its pieces give in Python.
        assertThat(Arrays.copyOf(vector, 4)).containsExactly(BEGINNING, within(1e-3f));
        assertThat(SentenceVectors.likeness(vector, vector)).isCloseTo(1, within(1e-5));
        assertThat(VECTORS.of("The  AIR raid left nine\ncivilians dead .")).isEqualTo(vector);
    }

    @Test
    void tellsWhatAWordMeansInItsSentence() {
        float[] lender = part("The bank raised its interest rates.", "bank");
        float[] other = part("Savers took their money out of the bank.", "bank");
        float[] river = part("Troops crossed to the eastern bank of the river.", "bank");

        assertThat(SentenceVectors.likeness(lender, other)).isGreaterThan(SentenceVectors.likeness(lender, river));
    }

    private static float[] part(String sentence, String word) {
        int start = sentence.indexOf(word);
        return VECTORS.read(sentence).part(new Span(start, start + word.length()));
    }

    @Test
    void givesTheWholeForAPartWithoutWords() {
        assertThat(VECTORS.read("Nine dead.").part(new Span(4, 5))).isEqualTo(VECTORS.of("Nine dead."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u0000", "\ud800", "\udc00 x", "؟", "\u200b\u200b", "中文", "🙂🙂", "…", "[PAD]"})
    void hasAVectorForAnyText(String text) {
        assertUnit(VECTORS.of(text));
    }

    @Test
    void readsEveryPrefixAndSuffix() {
        for (int i = 0; i <= SENTENCE.length(); i++) {
            assertUnit(VECTORS.of(SENTENCE.substring(0, i)));
            assertUnit(VECTORS.of(SENTENCE.substring(i)));
        }
    }

    @Test
    void isSameForAnyThread() {
        Random random = new Random(3);
        List<String> texts = IntStream.range(0, 64)
                .mapToObj(i -> random.ints(40, 32, 0x600)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString())
                .toList();
        List<float[]> alone = texts.stream().map(VECTORS::of).toList();
        List<float[]> together = texts.parallelStream().map(VECTORS::of).toList();

        for (int i = 0; i < texts.size(); i++) {
            assertThat(together.get(i)).isEqualTo(alone.get(i));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a ", "-", "é", ".a", "中", "\u0301"})
    void readsTheBeginningOfEndlessText(String part) {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertUnit(VECTORS.of(part.repeat(100_000))));
    }

    private static double likeness(String one, String other) {
        return SentenceVectors.likeness(VECTORS.of(one), VECTORS.of(other));
    }

    private static void assertUnit(float[] vector) {
        assertThat(SentenceVectors.likeness(vector, vector)).isCloseTo(1, within(1e-4));
    }
}
