package org.dateline.read.internal.container.mail;

import java.util.regex.Pattern;

/** Words from mails in one line, and as names of documents. */
final class Names {
    private static final int LONGEST = 150;
    private static final Pattern UNSHOWN = Pattern.compile("\\p{Cntrl}+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern UNFIT = Pattern.compile("[/\\\\\\p{Cf}\\p{Co}\\p{Cn}]+");

    private Names() {}

    /** A name without paths and without what does not show. */
    static String clean(String name) {
        String plain = UNFIT.matcher(words(name)).replaceAll("_");
        return plain.substring(0, Math.min(LONGEST, plain.length())).strip();
    }

    /** Words of a header in one line. */
    static String words(String value) {
        return BLANKS.matcher(UNSHOWN.matcher(value).replaceAll(" "))
                .replaceAll(" ")
                .strip();
    }
}
