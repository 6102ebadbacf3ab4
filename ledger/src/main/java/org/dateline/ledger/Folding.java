package org.dateline.ledger;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Folds words for matching: lower case, without accents, punctuation as single blanks. */
public final class Folding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Folding() {}

    public static String fold(String words) {
        String bare =
                MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFKD)).replaceAll("");
        return OTHERS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
