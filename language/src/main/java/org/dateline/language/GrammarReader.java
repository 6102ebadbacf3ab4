package org.dateline.language;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Span;

/** Reads parts of speech and the tree of a sentence out of the network's scores. */
final class GrammarReader {
    private final Labels labels;
    private final Lemmatizer lemmatizer;
    private final int rootRelation;

    GrammarReader(Labels labels, Lemmatizer lemmatizer) {
        this.labels = labels;
        this.lemmatizer = lemmatizer;
        rootRelation = labels.relations().indexOf("root");
    }

    List<Word> words(Passage passage, WordRange sentence, WindowScores scores) {
        int[] heads = DependencyTree.heads(arcs(sentence, scores));
        List<Word> words = new ArrayList<>(sentence.size());
        for (int i = 0; i < heads.length; i++) {
            int at = sentence.from() + i;
            int head = heads[i] == Word.ROOT ? Word.ROOT : sentence.from() + heads[i];
            String form = passage.form(at);
            Span span = passage.span(at);
            PartOfSpeech tag =
                    labels.tags().get(scores.bestTag(at, labels.tags().size()));
            words.add(new Word(i, span, form, lemmatizer.lemma(form, tag), tag, heads[i], relation(at, head, scores)));
        }
        return words;
    }

    private static double[][] arcs(WordRange sentence, WindowScores scores) {
        double[][] arcs = new double[sentence.size()][sentence.size() + 1];
        for (int i = 0; i < arcs.length; i++) {
            int word = sentence.from() + i;
            arcs[i][0] = scores.arc(word, Word.ROOT);
            for (int j = 0; j < arcs.length; j++) {
                arcs[i][j + 1] = scores.arc(word, sentence.from() + j);
            }
        }
        return arcs;
    }

    private String relation(int word, int head, WindowScores scores) {
        if (head == Word.ROOT) {
            return labels.relations().get(rootRelation);
        }
        int width = labels.relations().size();
        int from = scores.relations(word, head, width);
        int best = rootRelation == 0 ? 1 : 0;
        for (int relation = 0; relation < width; relation++) {
            if (relation != rootRelation && scores.relation(from + relation) > scores.relation(from + best)) {
                best = relation;
            }
        }
        return labels.relations().get(best);
    }
}
