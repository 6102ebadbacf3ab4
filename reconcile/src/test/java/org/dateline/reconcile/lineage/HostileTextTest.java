package org.dateline.reconcile.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.dateline.model.ReportLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {
    private static final String TEXT =
            "Shells fell on the port of Karsova on Monday night, the harbour master, Jelena Vukić, said. \"We counted nine"
                    + " explosions in a quarter of an hour,\" she told Reuters.\nEleven dock workers were wounded; the rebels of"
                    + " al-Shamal denied it. The U.S. envoy, Lt. Gen. O'Hara, left at 3.30 p.m. with 1,200 others.";
    private static final ReportProfile REPORT = Reports.profile(TEXT);

    @Test
    void takesEveryPrefixAndSuffix() {
        for (int cut = 0; cut <= TEXT.length(); cut++) {
            assertSane(TEXT.substring(0, cut));
            assertSane(TEXT.substring(cut));
        }
    }

    private static void assertSane(String text) {
        ReportProfile cut = Reports.profile(text);
        assertThat(cut.keys()).hasSizeLessThan(100);
        Optional<ReportLink> link = Lineage.compare(cut, REPORT);
        assertThat(link).isEqualTo(Lineage.compare(REPORT, cut));
        link.ifPresent(found -> assertThat(found.reasons()).isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                ".",
                "a",
                "\"",
                "“",
                "1",
                "1,",
                "'",
                "-",
                "al-",
                "A. ",
                "Abc ",
                "9.9 ",
                "\u0301",
                "\ud83d",
                "not ",
                "Vukić ",
                "\"a b c d e\" ",
                "Jelena Vukić said eleven workers fled Karsova. "
            })
    void endsOnEndlessRepetition(String piece) {
        String text = piece.repeat(100_000 / piece.length());
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            ReportProfile one = Reports.profile(text);
            ReportProfile other = Reports.profile(text + " and an end");
            assertThat(one.keys()).hasSizeLessThan(100);
            assertThat(Lineage.compare(one, other)).isEqualTo(Lineage.compare(other, one));
            assertThat(Lineage.compare(one, REPORT)).isEqualTo(Lineage.compare(REPORT, one));
        });
    }

    @Test
    void endsOnAsManyDifferentSentencesAsAReportMayHave() {
        Random random = new Random(3);
        String many = IntStream.range(0, 12_000)
                .mapToObj(i -> "Colonel " + Integer.toString(random.nextInt(40), 36) + "orva took hill "
                        + random.nextInt(90) + ".\n")
                .reduce(new StringBuilder(), StringBuilder::append, StringBuilder::append)
                .toString();
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(Lineage.compare(Reports.profile(many), Reports.profile(many + "End.")))
                        .isPresent());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void saysTheSameOfRandomTextInEitherOrderAndEveryTime(long seed) {
        Random random = new Random(seed);
        ReportProfile one = Reports.profile(shuffled(random));
        ReportProfile other = Reports.profile(shuffled(random));
        Optional<ReportLink> link = Lineage.compare(one, other);
        List<Optional<ReportLink>> again = IntStream.range(0, 16)
                .parallel()
                .mapToObj(i -> i % 2 == 0 ? Lineage.compare(other, one) : Lineage.compare(one, other))
                .toList();
        assertThat(again).containsOnly(link);
    }

    private static String shuffled(Random random) {
        List<String> words = new ArrayList<>(List.of(TEXT.split("(?<= )", -1)));
        words.addAll(List.of("\u202e", "“", "\n", "\"", "1,000,000", "\ud83d\ude00 ", "مدينة ", "Ω "));
        Collections.shuffle(words, random);
        return String.join("", words.subList(0, 5 + random.nextInt(words.size() - 5)));
    }
}
