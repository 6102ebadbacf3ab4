package org.dateline.language;

import edu.emory.mathcs.nlp.component.morph.english.EnglishMorphAnalyzer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The dictionary form of a word: by a list of our own, else by the morphology of NLP4J (Choi 2016, Apache-2.0), which
 * knows irregular forms and cuts endings that lead to a word of its dictionary. Safe for any number of threads.
 */
final class Lemmatizer {
    private static final int LONGEST_REMEMBERED = 40;
    private static final int MOST_REMEMBERED = 50_000;

    private final EnglishMorphAnalyzer morphology = new EnglishMorphAnalyzer();
    private final Map<Key, String> remembered = new ConcurrentHashMap<>();
    private final Map<Key, String> listed;

    private record Key(String form, PartOfSpeech tag) {}

    private Lemmatizer(Map<Key, String> listed) {
        this.listed = listed;
    }

    static Lemmatizer open() {
        Map<Key, String> listed = new HashMap<>();
        for (String line : Resource.lines("lemmas.txt")) {
            List<String> columns = Resource.columns(line);
            listed.put(new Key(columns.get(0), PartOfSpeech.valueOf(columns.get(1))), columns.get(2));
        }
        return new Lemmatizer(Map.copyOf(listed));
    }

    /** In lower case, but names as they are written. */
    String lemma(String form, PartOfSpeech tag) {
        if (tag == PartOfSpeech.PROPN) {
            return form;
        }
        if (form.length() > LONGEST_REMEMBERED) {
            return form.toLowerCase(Locale.ROOT);
        }
        Key key = new Key(form, tag);
        String known = remembered.get(key);
        if (known != null) {
            return known;
        }
        String lemma = find(form.toLowerCase(Locale.ROOT), tag);
        if (remembered.size() < MOST_REMEMBERED) {
            remembered.put(key, lemma);
        }
        return lemma;
    }

    private String find(String form, PartOfSpeech tag) {
        String lemma = listed.get(new Key(form, tag));
        return lemma != null
                ? lemma
                : inflection(form, tag).map(ending -> cut(form, ending)).orElse(form);
    }

    /** The morphology keeps no state that is documented as safe, so one thread at a time. */
    private String cut(String form, String pennTag) {
        synchronized (morphology) {
            String lemma = morphology.lemmatize(form, pennTag);
            return lemma.isBlank() || lemma.startsWith("#") ? form : lemma;
        }
    }

    /** The Penn Treebank tag whose endings may be cut; empty where a word has none. */
    private static Optional<String> inflection(String form, PartOfSpeech tag) {
        return switch (tag) {
            case NOUN -> Optional.of("NNS");
            case VERB, AUX -> Optional.of(form.endsWith("ing") ? "VBG" : form.endsWith("s") ? "VBZ" : "VBD");
            case ADJ -> form.endsWith("est") ? Optional.of("JJS") : Optional.of("JJR");
            case ADV -> form.endsWith("est") ? Optional.of("RBS") : Optional.of("RBR");
            default -> Optional.empty();
        };
    }
}
