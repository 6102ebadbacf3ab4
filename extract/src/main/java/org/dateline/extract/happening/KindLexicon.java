package org.dateline.extract.happening;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.extract.lexicon.Table;
import org.dateline.language.PartOfSpeech;
import org.dateline.language.Word;

/** The words of {@code kinds.tsv}, found by their first lemma. */
final class KindLexicon {
    private static final Pattern BAR = Pattern.compile("\\|");
    private final Map<String, List<KindTrigger>> byFirstLemma = new HashMap<>();

    private KindLexicon() {}

    static KindLexicon load() {
        Map<String, Set<String>> classes = new HashMap<>();
        for (List<String> row : Table.rows(KindLexicon.class, "classes.tsv", 2)) {
            classes.put(row.get(0), Set.copyOf(Arrays.asList(BAR.split(row.get(1)))));
        }
        KindLexicon lexicon = new KindLexicon();
        for (List<String> row : Table.rows(KindLexicon.class, "kinds.tsv", 5)) {
            lexicon.add(row, classes);
        }
        return lexicon;
    }

    private void add(List<String> row, Map<String, Set<String>> classes) {
        Need need = Need.parse(row.get(3), classes);
        for (String run : BAR.split(row.get(1))) {
            List<String> lemmas = Arrays.asList(run.split(" "));
            byFirstLemma
                    .computeIfAbsent(lemmas.get(0), first -> new ArrayList<>())
                    .add(new KindTrigger(row.get(0), lemmas, row.get(2).charAt(0), need, Integer.parseInt(row.get(4))));
        }
    }

    /** The triggers whose run of lemmas begins at a word. */
    List<KindTrigger> at(List<Word> words, int index) {
        List<KindTrigger> found = new ArrayList<>();
        Word word = words.get(index);
        for (KindTrigger trigger : byFirstLemma.getOrDefault(lemma(word), List.of())) {
            if (matches(trigger, words, index)) {
                found.add(trigger);
            }
        }
        return found;
    }

    private static boolean matches(KindTrigger trigger, List<Word> words, int index) {
        int last = index + trigger.lemmas().size() - 1;
        if (last >= words.size()) {
            return false;
        }
        for (int i = 0; i < trigger.lemmas().size(); i++) {
            if (!lemma(words.get(index + i)).equals(trigger.lemmas().get(i))) {
                return false;
            }
        }
        return hasTag(trigger.tag(), words.get(last));
    }

    private static boolean hasTag(char tag, Word word) {
        return switch (tag) {
            case 'V' ->
                (word.tag() == PartOfSpeech.VERB || word.tag() == PartOfSpeech.AUX)
                        && !word.is("aux")
                        && !word.is("cop")
                        && !word.is("amod")
                        && !word.is("compound");
            case 'N' ->
                word.tag() == PartOfSpeech.NOUN
                        || word.tag() == PartOfSpeech.PROPN
                        || (word.tag() == PartOfSpeech.ADJ && isNounLike(word))
                        || (word.tag() == PartOfSpeech.VERB && word.text().endsWith("ing") && isNounLike(word));
            default -> word.tag() == PartOfSpeech.ADJ || word.tag() == PartOfSpeech.VERB;
        };
    }

    /** "the wounded", "the injured". */
    private static boolean isNounLike(Word word) {
        return word.is("root")
                || word.is("nsubj")
                || word.is("obj")
                || word.is("obl")
                || word.is("nmod")
                || word.is("conj");
    }

    /** The lemma in lower case; names have lemmas in their own case. */
    static String lemma(Word word) {
        return word.lemma().toLowerCase(Locale.ROOT);
    }
}
