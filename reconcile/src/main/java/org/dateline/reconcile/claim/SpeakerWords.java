package org.dateline.reconcile.claim;

import java.util.Map;

/** Words in claimants' names that do not tell one from another. */
final class SpeakerWords {
    private static final Map<String, String> CLASSES = Vocabulary.of("speaker-words.tsv");

    private SpeakerWords() {}

    static boolean isEmpty(String word) {
        return "empty".equals(CLASSES.get(word));
    }

    static boolean isApart(String word) {
        return "apart".equals(CLASSES.get(word));
    }

    static boolean isRole(String word) {
        return "role".equals(CLASSES.get(word));
    }
}
