package org.dateline.extract.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.dateline.extract.time.PlainSentences;
import org.junit.jupiter.api.Test;

class FigureFinderTest {
    private static final FigureFinder FINDER = FigureFinder.english();
    private static final String SAMPLE =
            "In five days the toll \"has reached 412\", including 214 rebels and 137 guards; at least four were wounded and 54\u00a0others injured 5km (3 miles) from $5 million of “dozens”.";
    private static final List<String> PIECES = List.of(
            "at least",
            "12",
            "1,000",
            "dozens",
            "of",
            "people",
            "were",
            "killed",
            "and",
            ",",
            "wounded",
            "in",
            "the",
            "past",
            "three",
            "days",
            "on",
            "Tuesday",
            "Nov",
            ".",
            "27",
            "2016",
            "including",
            "5km",
            "(",
            "3 miles",
            ")",
            "since",
            "last",
            "week",
            "-",
            "ё",
            "\uD83D\uDE00",
            "٣",
            "\u0301",
            "%",
            "between",
            "from",
            "to",
            "a",
            "no one");

    private static List<FigureMention> find(String text) {
        return FINDER.find(text, PlainSentences.of(text));
    }

    private static void checkSpans(String text) {
        int at = 0;
        for (FigureMention found : find(text)) {
            assertThat(found.span().start()).isGreaterThanOrEqualTo(at);
            assertThat(found.span().end()).isLessThanOrEqualTo(text.length());
            assertThat(found.figure().words()).isEqualTo(found.span().in(text).replaceAll("\\s+", " "));
            at = found.span().end();
        }
    }

    @Test
    void keepsTheExactWordsOfEverySpan() {
        checkSpans(SAMPLE);
        assertThat(find(SAMPLE)).hasSizeGreaterThan(3);
    }

    @Test
    void countsSpansInTheWholeTextAndNotInTheSentence() {
        String before = "First sentence. ";
        String text = before + SAMPLE;
        List<FigureMention> shifted = FINDER.find(text, PlainSentences.of(text, before.length(), text.length()));
        assertThat(shifted.stream().map(found -> found.span().start() - before.length()))
                .containsExactlyElementsOf(
                        find(SAMPLE).stream().map(found -> found.span().start()).toList());
    }

    @Test
    void readsEveryPrefixAndSuffix() {
        for (int cut = 0; cut <= SAMPLE.length(); cut++) {
            checkSpans(SAMPLE.substring(0, cut));
            checkSpans(SAMPLE.substring(cut));
        }
    }

    @Test
    void finishesOnPathologicalRepetition() {
        for (String piece : List.of(
                "1",
                "1,",
                "a ",
                "from 1 ",
                "at least ",
                "Nov. ",
                "dozens of ",
                "and 1 killed ",
                "including 2 ",
                "(3 km ",
                "one hundred ",
                "- ",
                "more ",
                "since ")) {
            String text = piece.repeat(100_000 / piece.length());
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> checkSpans(text));
        }
    }

    @Test
    void readsSeededRandomTextTheSameOnEveryThread() {
        List<String> texts =
                new Random(7).ints(400).mapToObj(FigureFinderTest::randomText).toList();
        List<List<FigureMention>> alone =
                texts.stream().map(FigureFinderTest::find).toList();
        texts.forEach(FigureFinderTest::checkSpans);
        assertThat(texts.parallelStream().map(FigureFinderTest::find).toList()).isEqualTo(alone);
    }

    private static String randomText(int seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        IntStream.range(0, 60)
                .forEach(i -> text.append(PIECES.get(random.nextInt(PIECES.size())))
                        .append(random.nextInt(4) == 0 ? "" : " "));
        return text.toString();
    }
}
