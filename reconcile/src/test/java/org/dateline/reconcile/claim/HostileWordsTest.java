package org.dateline.reconcile.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.model.Claimant;
import org.dateline.model.ClaimantKind;
import org.dateline.model.Figure;
import org.dateline.model.Measure;
import org.dateline.reconcile.words.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Text that nobody would write. */
class HostileWordsTest {
    private static final int MANY = 100_000;

    @ParameterizedTest(name = "{index}")
    @MethodSource("texts")
    void bearsAnyText(String text) {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            Content content = Content.of(text);
            assertThat(content.likeness(content)).isBetween(0.0, 1.000001);
            assertThat(content.likeness(Content.of(text))).isEqualTo(content.likeness(content));
            Speaker speaker = Written.speaker(text, ClaimantKind.PERSON);
            assertThat(speaker.isSameAs(Written.speaker(text, ClaimantKind.PERSON)))
                    .isEqualTo(!speaker.words().isEmpty());
            Figure wounded = Written.figure(Measure.WOUNDED, 3, text);
            assertThat(Population.of(wounded, Written.counting(text + ".", wounded))
                            .classes())
                    .isNotEmpty();
            assertThat(WindowLength.days(text)).isEqualTo(WindowLength.days(text));
            assertThat(PlaceClass.of(text)).isEqualTo(PlaceClass.of(text));
            assertThat(Hour.of(text)).isEqualTo(Hour.of(text));
            assertThat(VehicleAttack.of(text)).isEqualTo(VehicleAttack.of(text));
            assertThat(SharedRun.length(text, text)).isNotNegative();
            Claimant person = new Claimant("Ilka Soren", ClaimantKind.PERSON);
            assertThat(Principals.of(person, text + " Soren")).isEmpty();
        });
    }

    static Stream<String> texts() {
        Stream<String> written = Stream.of(
                "",
                " ",
                "?!... -- \"'()",
                "\ud83d\ude80\ud83d\ude80",
                "\ud800",
                "\u0301\u0301",
                "in at from near",
                " ".repeat(MANY),
                "\" (".repeat(MANY),
                "A ".repeat(MANY),
                "A-".repeat(MANY),
                "12:".repeat(MANY),
                "car into ".repeat(MANY),
                "a".repeat(MANY),
                "\u0301".repeat(MANY),
                "e\u0301".repeat(MANY),
                "Rebels ".repeat(MANY),
                "in the past ".repeat(MANY),
                "1".repeat(MANY),
                "999 ".repeat(MANY),
                "three ".repeat(MANY),
                "air base".repeat(MANY));
        return Stream.concat(written, IntStream.range(0, 40).mapToObj(HostileWordsTest::random));
    }

    private static String random(int seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            int highest = List.of(0x7f, 0x2ff, 0xffff, Character.MAX_CODE_POINT).get(random.nextInt(4));
            text.appendCodePoint(random.nextInt(highest + 1));
        }
        return text.toString();
    }

    @Test
    void isTheSameInManyThreads() {
        List<Double> alone =
                IntStream.range(0, 40).mapToObj(HostileWordsTest::likeness).toList();
        assertThat(IntStream.range(0, 40)
                        .parallel()
                        .mapToObj(HostileWordsTest::likeness)
                        .toList())
                .isEqualTo(alone);
    }

    private static double likeness(int seed) {
        String text = random(seed);
        return Content.of(text).likeness(Content.of(text.substring(text.length() / 2)));
    }

    @Test
    void readsTheLengthOfAWindow() {
        assertThat(WindowLength.days("over the past three days")).hasValue(3);
        assertThat(WindowLength.days("In the Past 24 Hours")).hasValue(1);
        assertThat(WindowLength.days("last week")).hasValue(7);
        assertThat(WindowLength.days("within 2 months")).hasValue(60);
        assertThat(WindowLength.days("since the siege began")).isEmpty();
        assertThat(WindowLength.days("in 1234 days")).isEmpty();
    }

    @Test
    void readsTheHourOfTheDay() {
        assertThat(Hour.of("at around 11:30pm local time")).contains(new Hour(1398, 1422, "11:30pm"));
        assertThat(Hour.of("an hour before midnight")).contains(new Hour(1368, 1392, "an hour before midnight"));
        assertThat(Hour.of("at 23:05 on Monday")).contains(new Hour(1373, 1397, "23:05"));
        assertThat(Hour.of("shortly after midnight").map(Hour::from)).contains(1428);
        assertThat(Hour.of("at 6 pm GMT")).isEmpty();
        assertThat(Hour.of("in the morning and the evening")).isEmpty();
        assertThat(Hour.of("won 3-2")).isEmpty();
    }

    @Test
    void tellsWhoSpeaksForWhom() {
        Claimant person = new Claimant("Ilka Soren", ClaimantKind.PERSON);
        assertThat(Principals.of(person, "Harbour Guard spokesman Ilka Soren said so.")
                        .map(Claimant::name))
                .contains("Harbour Guard");
        assertThat(Principals.of(person, "Ilka Soren, a spokeswoman for the Harbour Guard , said so.")
                        .map(Claimant::name))
                .contains("Harbour Guard");
        assertThat(Principals.of(person, "Ilka Soren said so.")).isEmpty();
    }

    @Test
    void readsTheSortOfAPlace() {
        assertThat(PlaceClass.of("Orlen Air Base")).hasValue("airfield");
        assertThat(PlaceClass.of("military airports")).hasValue("airfield");
        assertThat(PlaceClass.of("two villages")).hasValue("village");
        assertThat(PlaceClass.of("Portadown")).isEmpty();
    }
}
