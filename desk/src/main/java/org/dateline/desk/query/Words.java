package org.dateline.desk.query;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/** What matching must know of scripts. */
final class Words {
    private static final Set<UnicodeScript> WITHOUT_BLANKS = Set.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);
    /** Articles and particles are written as one with the word in these. */
    private static final Set<UnicodeScript> WITH_PREFIXES = Set.of(UnicodeScript.ARABIC, UnicodeScript.HEBREW);

    private Words() {}

    /** Whether a word may begin amid a run of letters. */
    static boolean isWrittenWithoutBlanks(String words) {
        return words.codePoints()
                .mapToObj(UnicodeScript::of)
                .anyMatch(script -> WITHOUT_BLANKS.contains(script) || WITH_PREFIXES.contains(script));
    }
}
