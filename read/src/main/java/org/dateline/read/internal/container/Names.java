package org.dateline.read.internal.container;

import java.util.regex.Pattern;

/** Words of others in one line, and as names of documents. */
public final class Names {
    private static final int LONGEST = 150;
    private static final Pattern UNSHOWN = Pattern.compile("\\p{Cntrl}+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern UNFIT = Pattern.compile("[/\\\\\\p{Cf}\\p{Co}\\p{Cn}]+");

    private Names() {}

    /** A name without paths and without what does not show. */
    public static String clean(String name) {
        String plain = UNFIT.matcher(words(name)).replaceAll("_");
        return plain.substring(0, Math.min(LONGEST, plain.length())).strip();
    }

    /** Whether there is a letter or a digit in it. */
    public static boolean hasWords(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** Words in one line. */
    public static String words(String value) {
        return BLANKS.matcher(UNSHOWN.matcher(value).replaceAll(" "))
                .replaceAll(" ")
                .strip();
    }
}
