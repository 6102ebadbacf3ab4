package org.dateline.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.model.Block;
import org.dateline.model.Capture;
import org.dateline.model.Report;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The four hard tests: exact spans, every prefix and suffix, repetition without end, random text. */
class RobustTest {
    private static final String SAMPLE =
            "Monday, July 7, 2025\r\n\r\nTop 5 This Week\r\n\r\nHarbour of Port Alma shelled\r\n"
                    + "By Ines Corvo, Reuters\r\n\r\nPORT ALMA, March 3, 2019 (Reuters) - Mortar rounds fell on Port Alma. A man"
                    + " walks, March 2, 2019. (credit: REUTERS/A B)\r\n\r\nImage copyright EPA Image caption The pier\r\n02:06\r\n"
                    + "Stay updated with the latest news! Subscribe Now\r\n(dpa, AFP)\r\n© 2019 The Alma Lantern\r\n";

    private static final String PAGE =
            "<html><head><title>Alma</title><meta name=date content='2019-03-03'></head><body>"
                    + "<nav><a href=x>Home</a></nav><article><h1>Alma</h1><p>Mortar rounds fell on Port Alma on Tuesday, and a"
                    + " clinic closed its doors, the governor said.</p><figure><figcaption>A pier (Ines Corvo/AFP)</figcaption>"
                    + "</figure><p>Two people were hurt.<br><br>None died.</p></article><footer>© 2019</footer></body></html>";

    private static final String DATED =
            "<html lang=en-GB><head><link rel=canonical href='https://lantern.example/2019/03/04/alma'><meta name=pubdate"
                    + " content='2019-03-03T23:30:00Z'><script>var a={'publishedAt':'2019-03-03'}</script></head><body><h1>Alma"
                    + "</h1><p class='post-meta date'>Posted <time datetime=2019-03-03>3/3/19</time>, updated 5 March 2019</p><p>"
                    + "Mortar rounds fell on Port Alma on Tuesday, and a clinic closed its doors, the governor said.</p><p>This post"
                    + " was published on ۱۴ آذر ۱۴۰۳.</p><abbr data-utime=1551607200>x</abbr></body></html>";

    private static final Reader READER = Reader.create();

    @Test
    void readsEveryPrefixAndSuffixOfAText() {
        for (int i = 0; i <= SAMPLE.length(); i++) {
            check(SAMPLE.substring(0, i));
            check(SAMPLE.substring(i));
        }
    }

    @Test
    void readsEveryPrefixAndSuffixOfAPage() {
        for (int i = 0; i <= PAGE.length(); i++) {
            check(PAGE.substring(0, i));
            check(PAGE.substring(i));
        }
    }

    @Test
    void readsEveryPrefixAndSuffixOfAPageFullOfDates() {
        for (int i = 0; i <= DATED.length(); i++) {
            check(DATED.substring(0, i));
            check(DATED.substring(i));
        }
    }

    @ParameterizedTest
    @MethodSource("repetitions")
    void endsOnRepetition(String unit) {
        String text = unit.repeat(100_000 / unit.length());
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            check(text);
            check("<html><body><p>" + text);
        });
    }

    static Stream<String> repetitions() {
        return Stream.of(
                "a",
                " ",
                ".",
                "A. ",
                "a\n",
                "Alma rises\n",
                "1",
                "1/",
                "12 May ",
                "May 1, 2019\n",
                "Published May 1, 2019 ",
                "<div class=date>1.5.2019",
                "<time datetime=2019-05-01>May 1</time>",
                "<p class=comment><b class=posted>May 1, 2019",
                "<script>published",
                "<script>publishedAt:'2019-05-01',",
                "<a href='/2019/05/01/x#respond'>",
                "(",
                "(credit: A/AFP) ",
                "[a",
                "> ",
                "a > b ",
                "- ",
                "/AFP ",
                "© ",
                "Image: ",
                "© 2019 A",
                "by ",
                "Read more: ",
                "Subscribe Now! ",
                "<",
                "<div>",
                "<b>",
                "<p>a",
                "<br>",
                "<a href=x>b</a>",
                "&lt;",
                "\u0645",
                "\uD83D\uDE00",
                "\u00A0",
                "Related\n",
                "Ines Corvo is a journalist. ",
                "1/16 a\n",
                "Copyright ",
                "“A” said. ",
                "Aa ",
                "Discover more from A ",
                "Port, (",
                "Ab, Cd | ",
                "Facebook ");
    }

    @Test
    void readsRandomTextTheSameEveryTimeAndInManyThreads() {
        List<String> texts =
                IntStream.range(0, 300).mapToObj(RobustTest::random).toList();
        List<String> one = texts.stream().map(RobustTest::check).toList();
        List<String> other = texts.parallelStream().map(RobustTest::check).toList();
        assertThat(other).isEqualTo(one);
    }

    private static String random(int seed) {
        Random random = new Random(seed);
        String[] units = {
            "Alma", " ", " ", "\n", "\n\n", ". ", "March 3, 2019", "(credit: A/AFP)", "Reuters", "Subscribe Now", "<p>",
            "</div>", "02:06", "© 2019", "\u0645\u062F", "\uD83D", "\uDE00", "\t", "said", "\u0000", "\u202E",
                    "By Ines",
            "Image caption ", "1/2 ", "|", "\"", "”"
        };
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(200); i >= 0; i--) {
            text.append(units[random.nextInt(units.length)]);
        }
        return text.toString();
    }

    /** Reads the text, checks that the blocks are in order, inside and trimmed, and returns what came of it. */
    private static String check(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ReadOutcome outcome = READER.read(Capture.of("test", bytes));
        if (outcome instanceof ReadOutcome.Read read) {
            check(read.report());
            return read.report().toString();
        }
        return outcome.toString();
    }

    private static void check(Report report) {
        int words = 0;
        for (Block block : report.blocks()) {
            assertThat(block.span().isEmpty()).isFalse();
            assertThat(block.span().trimmedIn(report.text())).isEqualTo(block.span());
            words += nonBlank(block.span().in(report.text()));
        }
        assertThat(words).isEqualTo(nonBlank(report.text()));
    }

    private static int nonBlank(String text) {
        return (int) text.chars()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != 0xFEFF && c != 0x200B)
                .count();
    }
}
