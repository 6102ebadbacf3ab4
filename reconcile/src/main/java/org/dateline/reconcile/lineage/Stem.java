package org.dateline.reconcile.lineage;

/** The part that inflected forms of an English word have in common; good enough to compare by, not to be read. */
final class Stem {
    private static final int SHORTEST = 3;

    private Stem() {}

    /** The stem of a word in small letters. */
    static String of(String word) {
        return closed(withoutEnding(singular(word)));
    }

    private static String singular(String word) {
        if (word.length() <= SHORTEST || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("us")) {
            return word;
        }
        if (word.endsWith("ies")) {
            return cut(word, 3) + "y";
        }
        return cut(word, word.endsWith("sses") || word.endsWith("shes") || word.endsWith("ches") ? 2 : 1);
    }

    private static String withoutEnding(String word) {
        if (word.endsWith("ied") && word.length() > SHORTEST + 1) {
            return cut(word, 3) + "y";
        }
        for (String ending : new String[] {"ing", "ed", "ly"}) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST) {
                return cut(word, ending.length());
            }
        }
        return word;
    }

    /** Without a doubled consonant or a silent e at the end: "forced", "forcing" and "force" are "forc". */
    private static String closed(String word) {
        int last = word.length() - 1;
        if (last < SHORTEST) {
            return word;
        }
        boolean isDoubled = word.charAt(last) == word.charAt(last - 1);
        return isDoubled || word.charAt(last) == 'e' ? cut(word, 1) : word;
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
