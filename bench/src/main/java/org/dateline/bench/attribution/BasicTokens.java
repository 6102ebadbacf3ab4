package org.dateline.bench.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.dateline.model.Span;

/**
 * The space in which attributions are compared: the text cut at white space and around every punctuation mark, as
 * BERT's basic tokenizer does. The corpus gives characters and knows nothing of our words, so that neither side's words
 * are favoured.
 */
final class BasicTokens {
    private final List<Span> tokens = new ArrayList<>();

    private BasicTokens() {}

    static BasicTokens of(String text) {
        BasicTokens found = new BasicTokens();
        int start = -1;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            boolean single = isPunctuation(c) || Character.isIdeographic(c);
            if (isDropped(c) || single) {
                found.add(start, i);
                start = -1;
                found.add(single ? i : -1, next);
            } else if (start < 0) {
                start = i;
            }
            i = next;
        }
        found.add(start, text.length());
        return found;
    }

    private void add(int start, int end) {
        if (start >= 0) {
            tokens.add(new Span(start, end));
        }
    }

    private static boolean isDropped(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c) || isFormat(c);
    }

    private static boolean isFormat(int c) {
        return Character.getType(c) == Character.FORMAT;
    }

    private static boolean isPunctuation(int c) {
        if (c < 128) {
            return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    /** Numbers of the tokens of which these spans cover at least half. */
    BitSet in(List<Span> spans) {
        BitSet covered = new BitSet();
        for (Span span : spans) {
            for (int i = firstEndingAfter(span.start()); i < tokens.size(); i++) {
                Span token = tokens.get(i);
                if (token.start() >= span.end()) {
                    break;
                }
                int overlap = Math.min(token.end(), span.end()) - Math.max(token.start(), span.start());
                if (2 * overlap >= token.length()) {
                    covered.set(i);
                }
            }
        }
        return covered;
    }

    private int firstEndingAfter(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
