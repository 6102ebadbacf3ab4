package org.dateline.language;

/** Capitals of a word as the network is told of them, because its pieces are lower case. */
final class LetterCase {
    static final int SMALL = 0;
    static final int CAPITALISED = 1;
    /** Capitals throughout, or inside a word that begins small. */
    static final int CAPITALS = 2;

    private LetterCase() {}

    static int of(String word) {
        int first = word.codePointAt(0);
        int rest = Character.charCount(first);
        if (!Character.isUpperCase(first)) {
            return word.codePoints().skip(1).anyMatch(Character::isUpperCase) ? CAPITALS : SMALL;
        }
        boolean small = word.codePoints().anyMatch(c -> Character.isLowerCase(c) || Character.isTitleCase(c));
        return word.length() > rest && !small ? CAPITALS : CAPITALISED;
    }
}
