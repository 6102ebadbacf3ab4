package org.dateline.language;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.model.Span;

/** Sentences, words, grammar, names and who says what, in one pass of the network. Safe for any number of threads. */
public final class LanguageAnalyzer implements AutoCloseable {
    /** Words after which a passage goes through the network, which bounds the memory that a long text takes. */
    private static final int PASSAGE_WORDS = 8_000;

    /** Windows of a passage that are worth several processors; short reports are read beside each other instead. */
    private static final int MANY_WINDOWS = 32;

    private final Network network = Network.open();
    private final WordPieces vocabulary = WordPieces.open();
    private final GrammarReader grammar;
    private final NameReader names;

    private LanguageAnalyzer() {
        Labels labels = Labels.open();
        grammar = new GrammarReader(labels, Lemmatizer.open());
        names = new NameReader(labels);
    }

    /** Opens the network that comes with this module. */
    public static LanguageAnalyzer open() {
        return new LanguageAnalyzer();
    }

    /**
     * Analyses the given blocks of a text; what lies between them is skipped and no sentence crosses from one block to
     * the next. An empty line inside a block parts sentences too.
     *
     * @param blocks in order, not overlapping
     * @throws LanguageException if the network fails
     */
    public Analysis analyze(String text, List<Span> blocks) {
        Collector collector = new Collector();
        Passage passage = new Passage();
        for (Span block : blocks) {
            for (Span paragraph : Paragraphs.of(text, block)) {
                add(text, paragraph, passage);
                if (passage.size() >= PASSAGE_WORDS) {
                    read(passage, Windows.of(passage, Windows.BEST_LENGTH), collector);
                    passage = new Passage();
                }
            }
        }
        read(passage, Windows.of(passage, Windows.BEST_LENGTH), collector);
        return collector.analysis(text);
    }

    private void add(String text, Span paragraph, Passage passage) {
        List<Span> spans = WordSplitter.split(text, paragraph);
        List<String> forms = spans.stream().map(span -> span.in(text)).toList();
        if (!spans.isEmpty()) {
            passage.add(forms, spans, SentenceSplitter.ends(forms, spans), vocabulary);
        }
    }

    /**
     * Analyses words and sentences as they are given; a sentence that is too long for the network is divided all the
     * same.
     *
     * @param apart whether every sentence is read by itself instead of with its neighbours
     * @throws LanguageException if the network fails
     */
    public Analysis analyze(SplitText split, boolean apart) {
        Passage passage = new Passage();
        for (int from = 0; from < split.sentences().size(); ) {
            int to = from + 1;
            while (to < split.sentences().size() && !split.paragraphStarts().contains(to)) {
                to++;
            }
            add(split, from, to, passage);
            from = to;
        }
        Collector collector = new Collector();
        read(passage, apart ? Windows.ofSentences(passage) : Windows.of(passage, Windows.BEST_LENGTH), collector);
        return collector.analysis(split.text());
    }

    private void add(SplitText split, int from, int to, Passage passage) {
        List<Span> spans = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        for (List<Span> sentence : split.sentences().subList(from, to)) {
            spans.addAll(sentence);
            ends.add(spans.size());
        }
        List<String> forms = spans.stream().map(span -> span.in(split.text())).toList();
        passage.add(forms, spans, ends, vocabulary);
    }

    private void read(Passage passage, List<Window> windows, Collector collector) {
        Stream<Window> stream = windows.size() < MANY_WINDOWS ? windows.stream() : windows.parallelStream();
        stream.map(window -> read(passage, window)).toList().forEach(collector::add);
    }

    private Collector read(Passage passage, Window window) {
        WindowScores scores = new WindowScores(passage, window, network.read(passage, window));
        Collector found = new Collector();
        for (WordRange sentence : window.sentences()) {
            List<Word> words = grammar.words(passage, sentence, scores);
            found.sentences.add(new Sentence(passage.span(sentence), words, names.names(words, sentence, scores)));
        }
        for (WordRange unit : window.units()) {
            found.attributions.addAll(AttributionReader.read(passage, unit, scores));
        }
        return found;
    }

    @Override
    public void close() {
        network.close();
    }

    /** What was found so far. */
    private static final class Collector {
        private final List<Sentence> sentences = new ArrayList<>();
        private final List<Attribution> attributions = new ArrayList<>();

        void add(Collector part) {
            sentences.addAll(part.sentences);
            attributions.addAll(part.attributions);
        }

        Analysis analysis(String text) {
            return new Analysis(text, sentences, attributions);
        }
    }
}
