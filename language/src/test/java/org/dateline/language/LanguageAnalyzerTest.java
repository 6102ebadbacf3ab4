package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dateline.model.Span;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageAnalyzerTest {
    private static final String REPORT = "Rebels seized the town of Tal Hamra on Monday, a war monitor said."
            + " \"We lost 12 men,\" Colonel Samir Haddad told reporters in Homs.\n"
            + "According to the defence ministry, warplanes bombed two villages near the Turkish border.";

    private static final LanguageAnalyzer ANALYZER = LanguageAnalyzer.open();

    @AfterAll
    static void close() {
        ANALYZER.close();
    }

    @Test
    void readsTheGrammarOfASentence() {
        Sentence sentence = analyze(REPORT).sentences().get(0);
        Word said = sentence.words().stream()
                .filter(word -> word.text().equals("said"))
                .findFirst()
                .orElseThrow();

        assertThat(said.lemma()).isEqualTo("say");
        assertThat(said.tag()).isEqualTo(PartOfSpeech.VERB);
        assertThat(said.head()).isEqualTo(Word.ROOT);
        assertThat(sentence.dependents(said, "nsubj")).extracting(Word::text).containsExactly("monitor");
    }

    @Test
    void findsNames() {
        assertThat(analyze(REPORT).sentences())
                .flatExtracting(Sentence::names)
                .extracting(name -> name.kind() + " " + name.span().in(REPORT))
                .contains("LOCATION Tal Hamra", "TIME Monday", "PERSON Samir Haddad", "LOCATION Homs");
    }

    @Test
    void findsWhoSaysWhat() {
        Analysis analysis = analyze(REPORT);

        assertThat(analysis.attributions())
                .extracting(attribution -> attribution.source().stream()
                        .map(span -> span.in(REPORT))
                        .toList())
                .contains(List.of("a war monitor"), List.of("the defence ministry"));
        assertThat(analysis.attributions().get(0).content().get(0).in(REPORT))
                .startsWith("Rebels seized the town of Tal Hamra");
    }

    @Test
    void skipsWhatLiesBetweenBlocks() {
        String text = "The army left. SKIP THIS. Rebels came.";
        Analysis analysis = ANALYZER.analyze(text, List.of(new Span(0, 14), new Span(26, text.length())));

        assertThat(analysis.sentences())
                .extracting(sentence -> sentence.span().in(text))
                .containsExactly("The army left.", "Rebels came.");
    }

    @Test
    void endsSentencesWithTheirBlock() {
        String text = "A title without end The army left";
        Analysis analysis = ANALYZER.analyze(text, List.of(new Span(0, 19), new Span(20, text.length())));

        assertThat(analysis.sentences()).hasSize(2);
    }

    @Test
    void findsNothingInEmptyBlocks() {
        assertThat(ANALYZER.analyze("", List.of()).sentences()).isEmpty();
        assertThat(ANALYZER.analyze("  \n ", List.of(new Span(0, 0), new Span(1, 4)))
                        .sentences())
                .isEmpty();
    }

    @Test
    void keepsEverySpanOfEveryPrefixAndSuffix() {
        StringBuilder text = new StringBuilder();
        List<Span> blocks = new ArrayList<>();
        for (int i = 0; i <= 90; i++) {
            addBlock(REPORT.substring(0, i), text, blocks);
            addBlock(REPORT.substring(REPORT.length() - i), text, blocks);
        }
        assertSound(ANALYZER.analyze(text.toString(), blocks), blocks);
    }

    private static void addBlock(String words, StringBuilder text, List<Span> blocks) {
        blocks.add(new Span(text.length(), text.length() + words.length()));
        text.append(words).append('\n');
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a", " ", ". ", "said ", "\"", "'s", "a. ", "The ", "(", "1 ", ", and ", "😀", "\ud800", "\n"})
    void readsAnythingRepeated(String unit) {
        String text = unit.repeat(1_000);

        assertTimeoutPreemptively(Duration.ofMinutes(1), () -> assertSound(analyze(text), whole(text)));
    }

    @Test
    void readsFiftyMegabytesOfOneWord() {
        String text = "a".repeat(50_000_000);

        assertTimeoutPreemptively(
                Duration.ofMinutes(2),
                () -> assertThat(analyze(text).sentences()).isNotEmpty());
    }

    @Test
    void readsRandomText() {
        Random random = new Random(7);
        String signs = "aeioust AEN.,;:'\"’“”-()!?0123456789é中😀\n\t ";
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 3_000; i++) {
            text.append(signs.charAt(random.nextInt(signs.length())));
        }
        Analysis analysis = analyze(text.toString());

        assertSound(analysis, whole(text.toString()));
        assertThat(analyze(text.toString())).isEqualTo(analysis);
    }

    @Test
    void answersManyThreadsAsItAnswersOne() throws InterruptedException, ExecutionException {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            texts.add(REPORT.substring(7 * i));
        }
        List<Analysis> alone = texts.stream().map(LanguageAnalyzerTest::analyze).toList();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Analysis>> together = new ArrayList<>();
            for (String text : texts) {
                together.add(threads.submit(() -> analyze(text)));
            }
            for (int i = 0; i < texts.size(); i++) {
                assertThat(together.get(i).get()).isEqualTo(alone.get(i));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void readsWordsAsTheyAreGiven() {
        String text = "The army left . It is gone";
        List<List<Span>> sentences = List.of(
                List.of(new Span(0, 3), new Span(4, 8), new Span(9, 13), new Span(14, 15)),
                List.of(new Span(16, 18), new Span(19, 21), new Span(22, 26)));
        for (boolean apart : List.of(true, false)) {
            Analysis analysis = ANALYZER.analyze(new SplitText(text, sentences, java.util.Set.of(0)), apart);

            assertThat(analysis.sentences())
                    .extracting(sentence ->
                            sentence.words().stream().map(Word::span).toList())
                    .isEqualTo(sentences);
        }
    }

    private static Analysis analyze(String text) {
        return ANALYZER.analyze(text, whole(text));
    }

    private static List<Span> whole(String text) {
        return List.of(new Span(0, text.length()));
    }

    private static void assertSound(Analysis analysis, List<Span> blocks) {
        String text = analysis.text();
        int last = 0;
        for (Sentence sentence : analysis.sentences()) {
            assertThat(sentence.span().start()).isGreaterThanOrEqualTo(last);
            assertThat(blocks).anyMatch(block -> block.contains(sentence.span()));
            last = assertSound(sentence, text);
        }
        int lastCue = 0;
        for (Attribution attribution : analysis.attributions()) {
            assertThat(attribution.cue().start()).isGreaterThanOrEqualTo(lastCue);
            lastCue = attribution.cue().start();
            assertThat(attribution.content()).isSorted().allMatch(span -> span.end() <= text.length());
        }
    }

    private static int assertSound(Sentence sentence, String text) {
        int last = sentence.span().start();
        int[] heads = new int[sentence.words().size()];
        for (Word word : sentence.words()) {
            assertThat(word.text()).isEqualTo(word.span().in(text)).isNotBlank();
            assertThat(word.span().start()).isGreaterThanOrEqualTo(last);
            last = word.span().end();
            heads[word.index()] = word.head();
            assertThat(word.relation().equals("root")).isEqualTo(word.head() == Word.ROOT);
        }
        assertThat(last).isEqualTo(sentence.span().end());
        assertThat(DependencyTreeTest.isTree(heads)).isTrue();
        int lastName = -1;
        for (Name name : sentence.names()) {
            assertThat(name.firstWord()).isGreaterThan(lastName).isLessThanOrEqualTo(name.lastWord());
            assertThat(name.span())
                    .isEqualTo(new Span(
                            sentence.words().get(name.firstWord()).span().start(),
                            sentence.words().get(name.lastWord()).span().end()));
            lastName = name.lastWord();
        }
        return last;
    }
}
