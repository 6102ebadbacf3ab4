package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LemmatizerTest {
    private static final Lemmatizer LEMMATIZER = Lemmatizer.open();

    static Stream<String> examples() throws IOException {
        return Corpus.entries("lemmas.txt").stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void findsDictionaryForms(String example) {
        String[] columns = example.split("\t", -1);

        assertThat(LEMMATIZER.lemma(columns[0], PartOfSpeech.valueOf(columns[1])))
                .isEqualTo(columns[2]);
    }

    @Test
    void leavesWhatIsTooLongToBeAWord() {
        assertThat(LEMMATIZER.lemma("A".repeat(1_000), PartOfSpeech.VERB)).isEqualTo("a".repeat(1_000));
    }

    @Test
    void keepsEverySignForEveryTag() {
        for (PartOfSpeech tag : PartOfSpeech.values()) {
            for (char c = 1; c < 0x250; c++) {
                assertThat(LEMMATIZER.lemma(String.valueOf(c), tag)).isNotEmpty();
            }
        }
    }
}
