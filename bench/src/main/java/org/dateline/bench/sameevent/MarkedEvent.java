package org.dateline.bench.sameevent;

import java.util.BitSet;
import java.util.List;
import org.dateline.language.Sentence;
import org.dateline.language.Word;
import org.dateline.model.Span;
import org.dateline.reconcile.story.StoryWords;

/**
 * An annotated mention in the grammar of its sentence.
 *
 * @param span of its words in the document
 * @param sentence as parsed
 * @param own numbers of its words in the sentence
 * @param head the one of them that the others hang on
 */
record MarkedEvent(EcbMention mention, Span span, Sentence sentence, BitSet own, Word head) {
    static MarkedEvent of(EcbMention mention, EcbText text, List<Sentence> parsed) {
        Span span = text.span(mention);
        Sentence sentence = parsed.stream()
                .filter(candidate -> candidate.span().contains(span.start()))
                .findFirst()
                .orElseThrow();
        List<Word> words = sentence.words();
        BitSet own = new BitSet();
        words.stream().filter(word -> word.span().overlaps(span)).forEach(word -> own.set(word.index()));
        Word head = own.stream()
                .mapToObj(words::get)
                .filter(word -> word.head() == Word.ROOT || !own.get(word.head()))
                .findFirst()
                .orElse(words.get(own.nextSetBit(0)));
        return new MarkedEvent(mention, span, sentence, own, head);
    }

    String lemma() {
        return StoryWords.plain(head.lemma());
    }

    Arguments arguments() {
        return Arguments.of(sentence.words(), own, head);
    }
}
