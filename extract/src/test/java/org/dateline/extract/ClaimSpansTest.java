package org.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.language.LanguageAnalyzer;
import org.dateline.model.BlockKind;
import org.dateline.model.Claim;
import org.dateline.model.Report;
import org.dateline.testkit.Shared;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What holds for the claims of every text: real reports, cut reports and seeded random text. */
class ClaimSpansTest {
    private static final LanguageAnalyzer LANGUAGE = LanguageAnalyzer.open();
    private static final Extractor EXTRACTOR = Extractor.using(LANGUAGE);
    private static final Path SAMPLE =
            Path.of(System.getProperty("dateline.root", "..")).resolve("sample");
    private static final List<BlockKind> MIXED = List.of(
            BlockKind.HEADLINE,
            BlockKind.BODY,
            BlockKind.FURNITURE,
            BlockKind.CAPTION,
            BlockKind.BODY,
            BlockKind.BYLINE,
            BlockKind.BODY,
            BlockKind.CREDIT);
    private static final int CUT = 37;
    private static final int RANDOM_TEXTS = 60;
    private static final int THREADS = 4;
    private static final List<String> ODDMENTS = List.of(
            "\uD83D\uDE80",
            "\uD83C\uDDF8\uD83C\uDDFE",
            "قال المتحدث إن القوات انسحبت",
            "\u202Eהצבא\u202C",
            "e\u0301",
            "\u00A0",
            "“",
            "”",
            "\"",
            "...",
            "—",
            ",",
            "(",
            ")",
            ":",
            "12",
            "1,000",
            "said",
            "according to",
            "and",
            "not",
            "killed",
            "\n");

    @AfterAll
    static void closeLanguage() {
        LANGUAGE.close();
    }

    private static List<Claim> claims(Report report) {
        return EXTRACTOR.extract(report, PlainReports.ANCHOR);
    }

    private static List<String> texts(Path folder) throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }

    private static int check(List<String> texts) {
        int found = 0;
        for (String text : texts) {
            for (List<BlockKind> kinds : List.of(List.of(BlockKind.BODY), MIXED)) {
                Report report = PlainReports.of(text, kinds);
                List<Claim> claims = claims(report);
                ClaimChecks.check(report, claims);
                found += claims.size();
            }
        }
        return found;
    }

    @Test
    void keepsTheSpansOfTheSample() throws IOException {
        assertThat(check(texts(SAMPLE))).isGreaterThan(200);
    }

    @Test
    void keepsTheSpansOfRealReports() throws IOException {
        assertThat(check(texts(Shared.path("seeds")))).isGreaterThan(200);
    }

    @Test
    void keepsTheSpansOfEveryExample() {
        List<String> examples =
                ClaimCorpusTest.examples().stream().map(ClaimExample::text).toList();
        check(List.of(String.join("\n", examples), String.join(" ", examples)));
    }

    @Test
    void readsEveryPrefixAndSuffixOfAReport() throws IOException {
        String text = texts(SAMPLE).get(0);
        for (int cut = 0; cut <= text.length(); cut += CUT) {
            check(List.of(text.substring(0, cut), text.substring(cut)));
        }
    }

    @Test
    void keepsTheSpansOfSeededRandomText() {
        check(randomTexts(1));
    }

    @Test
    void findsTheSameClaimsOnFourThreads() throws Exception {
        List<Report> reports = randomTexts(2).stream()
                .map(text -> PlainReports.of(text, MIXED))
                .toList();
        List<List<Claim>> alone = reports.stream().map(ClaimSpansTest::claims).toList();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<List<Claim>>> together = new ArrayList<>();
            reports.forEach(report -> together.add(threads.submit(() -> claims(report))));
            for (int i = 0; i < reports.size(); i++) {
                assertThat(together.get(i).get()).isEqualTo(alone.get(i));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Sentences of the examples, whole or torn, among marks, emoji and text that runs from right to left. */
    private static List<String> randomTexts(int seed) {
        Random random = new Random(seed);
        List<String> sentences =
                ClaimCorpusTest.examples().stream().map(ClaimExample::text).toList();
        return IntStream.range(0, RANDOM_TEXTS)
                .mapToObj(i -> randomText(sentences, random))
                .toList();
    }

    private static String randomText(List<String> sentences, Random random) {
        StringBuilder text = new StringBuilder();
        for (int piece = 0; piece < 25; piece++) {
            String sentence = sentences.get(random.nextInt(sentences.size()));
            switch (random.nextInt(4)) {
                case 0 -> text.append(sentence);
                case 1 -> text.append(sentence, random.nextInt(sentence.length()), sentence.length());
                default -> text.append(ODDMENTS.get(random.nextInt(ODDMENTS.size())));
            }
            text.append(random.nextInt(5) == 0 ? "" : " ");
        }
        return text.toString();
    }
}
