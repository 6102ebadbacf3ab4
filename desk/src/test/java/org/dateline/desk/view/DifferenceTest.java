package org.dateline.desk.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DifferenceTest {
    private static String shown(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }

    @Test
    void marksWhatOnlyOneOfThemSays() {
        Difference difference = Difference.between(
                "412 people were killed in five days of fighting",
                "More than 446 people have been killed in the fighting");
        assertThat(shown(difference.one())).isEqualTo("[412] people [were] killed in [five days of] fighting");
        assertThat(shown(difference.other())).isEqualTo("[More than 446] people [have been] killed in [the] fighting");
    }

    @Test
    void takesCaseAndAccentsForNothing() {
        assertThat(shown(Difference.between("Rebels took HAMA", "rebels took Ḥamā")
                        .other()))
                .isEqualTo("rebels took Ḥamā");
    }

    @Test
    void leavesUnmarkedWhatHasLittleInCommon() {
        assertThat(shown(Difference.between("the army withdrew", "forty trucks of flour arrived")
                        .one()))
                .isEqualTo("the army withdrew");
    }

    @Test
    void marksWordsOfAnyScript() {
        assertThat(shown(Difference.between("قتل 12 مدنيا في حماة", "قتل 15 مدنيا في حماة")
                        .other()))
                .isEqualTo("قتل [15] مدنيا في حماة");
    }

    @Test
    void keepsEveryCharacterOfWhateverItIsGiven() {
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            String one = words(random);
            String other = words(random);
            Difference difference = Difference.between(one, other);
            assertThat(plain(difference.one())).isEqualTo(one);
            assertThat(plain(difference.other())).isEqualTo(other);
        }
    }

    private static String plain(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    private static String words(Random random) {
        return random.ints(random.nextInt(60), 0, 7)
                .mapToObj(index ->
                        List.of("a", "b ", " ", ", ", "é", "\uD83D\uDE00", "ب ").get(index))
                .collect(Collectors.joining());
    }

    @Test
    void endsOnLongTexts() {
        String one = "word ".repeat(100_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> Difference.between(one, one + "more").one());
    }
}
