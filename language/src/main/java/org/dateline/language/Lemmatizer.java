package org.dateline.language;

import java.util.Locale;

/** The dictionary form of a word. */
final class Lemmatizer {
    static Lemmatizer open() {
        return new Lemmatizer();
    }

    String lemma(String form, PartOfSpeech tag) {
        return tag == PartOfSpeech.PROPN ? form : form.toLowerCase(Locale.ROOT);
    }
}
