package org.dateline.bench.sameevent;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.model.Span;

/** A document as running text: words parted by blanks, a sentence a line. */
final class EcbText {
    private final StringBuilder text = new StringBuilder();
    private final List<List<Span>> words = new ArrayList<>();
    /** By the number that the corpus gives a sentence. */
    private final Map<Integer, List<Span>> bySentence = new HashMap<>();

    private EcbText() {}

    static EcbText of(EcbDocument document) {
        EcbText text = new EcbText();
        for (int sentence = 0; sentence < document.sentences().size(); sentence++) {
            text.add(sentence, document.sentences().get(sentence));
        }
        return text;
    }

    private void add(int sentence, List<String> tokens) {
        List<Span> spans = new ArrayList<>();
        for (String token : tokens) {
            int start = text.length();
            text.append(token.equals("``") || token.equals("''") ? "\"" : token);
            spans.add(new Span(start, text.length()));
            text.append(' ');
        }
        if (!spans.isEmpty()) {
            words.add(List.copyOf(spans));
            bySentence.put(sentence, spans);
        }
        text.append('\n');
    }

    String text() {
        return text.toString();
    }

    /** The words of each sentence that has some. */
    List<List<Span>> words() {
        return words;
    }

    Span sentence(int number) {
        return covering(spans(number));
    }

    Span span(EcbMention mention) {
        List<Span> spans = spans(mention.sentence());
        return Span.covering(spans.get(mention.firstWord()), spans.get(mention.lastWord()));
    }

    /** The sentences, but for the web addresses that many documents begin with. */
    List<Span> lines() {
        return words.stream()
                .map(EcbText::covering)
                .filter(line -> !line.in(text).startsWith("http"))
                .toList();
    }

    private List<Span> spans(int sentence) {
        return bySentence.getOrDefault(sentence, List.of());
    }

    private static Span covering(List<Span> spans) {
        return Span.covering(spans.get(0), spans.get(spans.size() - 1));
    }
}
