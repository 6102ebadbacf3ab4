package org.dateline.reconcile.lineage;

import java.util.List;

/** Finds where sentences end: at a mark of closing and white space, but for titles, initials and months cut short. */
final class SentenceCutter {
    /** What is longer is cut, so that one endless sentence costs no more than many. */
    private static final int LONGEST = 90;

    private final Vocabulary vocabulary;
    private final String text;
    private final List<Token> tokens;

    SentenceCutter(Vocabulary vocabulary, String text, List<Token> tokens) {
        this.vocabulary = vocabulary;
        this.text = text;
        this.tokens = tokens;
    }

    /** The token after the sentence that begins with this one. */
    int endOfSentence(int first, int endOfBlock) {
        int last = Math.min(endOfBlock, first + LONGEST);
        for (int at = first; at + 1 < last; at++) {
            if (endsAfter(tokens.get(at), tokens.get(at + 1))) {
                return at + 1;
            }
        }
        return last;
    }

    private boolean endsAfter(Token token, Token next) {
        if (next.isQuoted() != token.isQuoted() || next.hasCapital() || next.isNumber()) {
            int closing = closing(token.span().end(), next.span().start());
            return closing >= 0 && !(text.charAt(closing) == '.' && isShort(token));
        }
        return false;
    }

    private int closing(int from, int to) {
        for (int at = from; at + 1 < to; at++) {
            if (".!?".indexOf(text.charAt(at)) >= 0) {
                return at;
            }
        }
        return -1;
    }

    private boolean isShort(Token token) {
        return (token.hasCapital() && token.plain().length() == 1)
                || vocabulary.mark("title", token.plain()).isPresent();
    }
}
