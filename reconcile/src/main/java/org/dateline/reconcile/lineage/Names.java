package org.dateline.reconcile.lineage;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which words of a report are names, and one form for the spellings of a name. */
final class Names {
    private static final char MARK = '^';
    private static final int TELLING = 3;
    private static final int LONG_ENOUGH = 4;
    private static final String VOWELS = "aeiouyw";

    private final Set<String> small = new HashSet<>();

    private Names() {}

    static Names of(List<Token> tokens) {
        Names names = new Names();
        for (Token token : tokens) {
            if (!token.hasCapital()) {
                names.small.add(Stem.of(token.plain()));
            }
        }
        return names;
    }

    /** Whether a word has a capital wherever it stands. */
    boolean isName(Token token) {
        return token.hasCapital() && !small.contains(Stem.of(token.plain()));
    }

    static boolean isName(String term) {
        return term.charAt(0) == MARK;
    }

    /** What the spellings of a name that no table holds have in common: "Taybat", "Taybet", "Tayyibat" are one. */
    static String folded(String plain) {
        StringBuilder skeleton = new StringBuilder().append(MARK);
        for (int at = 0; at < plain.length(); at++) {
            char letter = plain.charAt(at) == 'q' ? 'k' : plain.charAt(at);
            boolean isDropped = VOWELS.indexOf(letter) >= 0 && at > 0;
            if (!isDropped && skeleton.charAt(skeleton.length() - 1) != letter) {
                skeleton.append(letter);
            }
        }
        return plain.length() < LONG_ENOUGH || skeleton.length() <= TELLING ? MARK + plain : skeleton.toString();
    }
}
