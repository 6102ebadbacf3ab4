package org.dateline.desk.view;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.dateline.ledger.Folding;

/**
 * Two texts side by side, with the words marked that only one of them has. Texts that share little are left unmarked:
 * where nearly every word differs, marks say nothing.
 */
public record Difference(List<Piece> one, List<Piece> other) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]++");
    /** Words of one text; the work grows with the square of it. */
    private static final int LONGEST = 400;

    private static final double LEAST_SHARED = 0.3;

    public Difference {
        one = List.copyOf(one);
        other = List.copyOf(other);
    }

    static Difference between(String one, String other) {
        Text first = Text.of(one);
        Text second = Text.of(other);
        int least = Math.min(first.words.size(), second.words.size());
        if (first.words.size() > LONGEST || second.words.size() > LONGEST) {
            return new Difference(first.plain(), second.plain());
        }
        int shared = share(first, second);
        return shared < LEAST_SHARED * least
                ? new Difference(first.plain(), second.plain())
                : new Difference(first.pieces(), second.pieces());
    }

    /** Notes in both texts the words of a longest common subsequence; the number of these. */
    private static int share(Text one, Text other) {
        int[][] lengths = new int[one.words.size() + 1][other.words.size() + 1];
        for (int i = one.words.size() - 1; i >= 0; i--) {
            for (int j = other.words.size() - 1; j >= 0; j--) {
                lengths[i][j] = one.folded.get(i).equals(other.folded.get(j))
                        ? lengths[i + 1][j + 1] + 1
                        : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < one.words.size() && j < other.words.size()) {
            if (one.folded.get(i).equals(other.folded.get(j))) {
                one.shared[i++] = true;
                other.shared[j++] = true;
            } else if (lengths[i + 1][j] >= lengths[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return lengths[0][0];
    }

    /** A text, its words, and which of them the other one has too. */
    private static final class Text {
        private final String text;
        private final List<MatchResult> words;
        private final List<String> folded;
        private final boolean[] shared;

        private Text(String text, List<MatchResult> words) {
            this.text = text;
            this.words = words;
            folded = words.stream().map(word -> Folding.fold(word.group())).toList();
            shared = new boolean[words.size()];
        }

        static Text of(String text) {
            return new Text(text, WORD.matcher(text).results().toList());
        }

        List<Piece> plain() {
            return List.of(new Piece(text, false));
        }

        /** What lies between two marked words is marked with them. */
        List<Piece> pieces() {
            List<Piece> pieces = new ArrayList<>();
            int from = 0;
            for (int i = 0; i < words.size(); ) {
                int last = i;
                while (last + 1 < words.size() && shared[last + 1] == shared[i]) {
                    last++;
                }
                int end = words.get(last).end();
                if (!shared[i]) {
                    add(pieces, from, words.get(i).start(), false);
                    add(pieces, words.get(i).start(), end, true);
                    from = end;
                }
                i = last + 1;
            }
            add(pieces, from, text.length(), false);
            return pieces;
        }

        private void add(List<Piece> pieces, int start, int end, boolean marked) {
            if (start < end) {
                pieces.add(new Piece(text.substring(start, end), marked));
            }
        }
    }
}
