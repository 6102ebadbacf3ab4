package org.dateline.bench.grammar;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dateline.bench.Figures;
import org.dateline.bench.grammar.Treebank.GoldWord;
import org.dateline.language.Analysis;
import org.dateline.language.Sentence;
import org.dateline.language.Word;

/** Counts words with the right tag, the right head, and the right head and relation. */
final class GrammarScore {
    private int words;
    private int tags;
    private int heads;
    private int relations;

    void add(Treebank gold, Analysis found) {
        Map<Integer, Integer> numbers = new HashMap<>();
        gold.text()
                .sentences()
                .forEach(sentence -> sentence.forEach(word -> numbers.put(word.start(), numbers.size())));
        words += gold.words().size();
        for (Sentence sentence : found.sentences()) {
            for (Word word : sentence.words()) {
                GoldWord wanted = gold.words().get(number(word, numbers));
                int head = word.head() == Word.ROOT
                        ? Word.ROOT
                        : number(sentence.words().get(word.head()), numbers);
                add(wanted, word, head == wanted.head());
            }
        }
    }

    private static int number(Word word, Map<Integer, Integer> numbers) {
        return numbers.getOrDefault(word.span().start(), Word.ROOT);
    }

    private void add(GoldWord wanted, Word word, boolean headIsRight) {
        tags += wanted.tag().equals(word.tag().name()) ? 1 : 0;
        heads += headIsRight ? 1 : 0;
        relations += headIsRight && wanted.relation().equals(word.relation()) ? 1 : 0;
    }

    int words() {
        return words;
    }

    Map<String, Object> figures(String prefix) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put(prefix + "_uas", Figures.percent(heads, words));
        figures.put(prefix + "_las", Figures.percent(relations, words));
        figures.put(prefix + "_upos", Figures.percent(tags, words));
        return figures;
    }
}
