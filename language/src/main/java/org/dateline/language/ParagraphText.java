package org.dateline.language;

/** The characters of one paragraph: no question looks past its end. */
record ParagraphText(CharSequence text, int from, int to) {
    /** End of the word characters, and of those in {@code besides}, that begin here. */
    int endOfRun(int at, String besides) {
        int end = at;
        while (end < to) {
            int c = codePoint(end);
            if (!CharacterClass.isWord(c) && besides.indexOf(c) < 0) {
                break;
            }
            end += Character.charCount(c);
        }
        return end;
    }

    /** End of the digits that begin here. */
    int endOfDigits(int at) {
        int end = at;
        while (end < to && CharacterClass.isDigit(codePoint(end))) {
            end += Character.charCount(codePoint(end));
        }
        return end;
    }

    int firstNonSpace(int at) {
        int next = at;
        while (next < to && CharacterClass.isSpace(codePoint(next))) {
            next++;
        }
        return next;
    }

    boolean isWordAt(int at) {
        return at < to && CharacterClass.isWord(codePoint(at));
    }

    boolean charIs(int at, char c) {
        return at < to && text.charAt(at) == c;
    }

    boolean startsWith(int at, String start) {
        if (at + start.length() > to) {
            return false;
        }
        for (int i = 0; i < start.length(); i++) {
            if (text.charAt(at + i) != start.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The code point here, never looking past the end of the paragraph. */
    int codePoint(int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c) && at + 1 < to && Character.isLowSurrogate(text.charAt(at + 1))) {
            return Character.toCodePoint(c, text.charAt(at + 1));
        }
        return c;
    }
}
