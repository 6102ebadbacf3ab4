package org.dateline.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.language.PartOfSpeech;
import org.dateline.language.Sentence;
import org.dateline.language.Word;

/** "rebel and army sources" are two sources: rebel sources and army sources. */
final class CoordinatedModifiers {
    private static final Set<String> SHARED = Set.of("source", "official", "spokesman", "spokesperson", "statement");

    private CoordinatedModifiers() {}

    /** The phrase once for each of its coordinated modifiers; empty if it has none. */
    static List<String> split(Sentence sentence, Word head) {
        if (!SHARED.contains(head.lemma())) {
            return List.of();
        }
        for (Word modifier : sentence.dependents(head)) {
            if (modifier.index() < head.index()
                    && (modifier.is("amod") || modifier.is("compound") || modifier.is("nmod"))) {
                List<Word> others = sentence.dependents(modifier, "conj");
                if (!others.isEmpty() && others.stream().allMatch(word -> word.tag() != PartOfSpeech.VERB)) {
                    List<String> split = new ArrayList<>();
                    split.add(modifier.text() + " " + head.text());
                    others.forEach(other -> split.add(other.text() + " " + head.text()));
                    return split;
                }
            }
        }
        return fromBoth(sentence, head);
    }

    /** "sources from both the rebels and the army". */
    private static List<String> fromBoth(Sentence sentence, Word head) {
        for (Word group : sentence.dependents(head, "nmod")) {
            List<Word> others = sentence.dependents(group, "conj");
            if (!others.isEmpty()) {
                List<String> split = new ArrayList<>();
                split.add(group.lemma() + " " + head.text());
                others.forEach(other -> split.add(other.lemma() + " " + head.text()));
                return split;
            }
        }
        return List.of();
    }
}
