package org.dateline.reconcile.standing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.reconcile.words.Content;

/**
 * How one wording differs from another, word by word. Case, accents and punctuation make no difference; what is printed of
 * words that both have is as the second writes it.
 */
public final class WordDiff {
    /** What became of some words. */
    public enum Change {
        SAME,
        DROPPED,
        ADDED
    }

    /**
     * Words that stand together and have the same fate.
     *
     * @param words with single blanks between
     */
    public record Piece(Change change, String words) {}

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]++");
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]++|[^\\p{L}\\p{N}]++$");

    /** More cells than this and what stands between the common beginning and end counts as reworded as a whole. */
    private static final long MOST_CELLS = 4_000_000;

    /** A single word as short as this between two changes ("the", "of") is no common ground. */
    private static final int SHORT = 3;

    private final List<String> before;
    private final List<String> after;
    private final String[] oldKeys;
    private final String[] newKeys;
    private final List<Change> changes = new ArrayList<>();
    private final List<String> words = new ArrayList<>();

    private WordDiff(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
        oldKeys = before.stream().map(WordDiff::key).toArray(String[]::new);
        newKeys = after.stream().map(WordDiff::key).toArray(String[]::new);
    }

    /** The pieces in order; of words that were replaced those dropped come first. */
    public static List<Piece> of(String before, String after) {
        WordDiff diff = new WordDiff(split(before), split(after));
        diff.compare();
        diff.dropIslands();
        return diff.pieces();
    }

    private static List<String> split(String text) {
        return Stream.of(BLANKS.split(text)).filter(word -> !word.isEmpty()).toList();
    }

    private static String key(String word) {
        String bare = EDGES.matcher(Content.plain(word)).replaceAll("");
        return bare.isEmpty() ? word : bare;
    }

    private void compare() {
        int start = 0;
        while (start < Math.min(oldKeys.length, newKeys.length) && oldKeys[start].equals(newKeys[start])) {
            add(Change.SAME, after.get(start++));
        }
        int end = 0;
        while (end < Math.min(oldKeys.length, newKeys.length) - start
                && oldKeys[oldKeys.length - 1 - end].equals(newKeys[newKeys.length - 1 - end])) {
            end++;
        }
        compare(start, oldKeys.length - end, newKeys.length - end);
        after.subList(after.size() - end, after.size()).forEach(word -> add(Change.SAME, word));
    }

    private void compare(int start, int oldEnd, int newEnd) {
        int i = start;
        int j = start;
        if ((long) (oldEnd - start) * (newEnd - start) <= MOST_CELLS) {
            int[][] longest = longestCommon(start, oldEnd, newEnd);
            while (i < oldEnd && j < newEnd) {
                if (oldKeys[i].equals(newKeys[j])) {
                    add(Change.SAME, after.get(j++));
                    i++;
                } else if (longest[i + 1 - start][j - start] >= longest[i - start][j + 1 - start]) {
                    add(Change.DROPPED, before.get(i++));
                } else {
                    add(Change.ADDED, after.get(j++));
                }
            }
        }
        before.subList(i, oldEnd).forEach(word -> add(Change.DROPPED, word));
        after.subList(j, newEnd).forEach(word -> add(Change.ADDED, word));
    }

    /** Numbers of common words from each pair of positions on. */
    private int[][] longestCommon(int start, int oldEnd, int newEnd) {
        int[][] longest = new int[oldEnd - start + 1][newEnd - start + 1];
        for (int i = oldEnd - start - 1; i >= 0; i--) {
            for (int j = newEnd - start - 1; j >= 0; j--) {
                longest[i][j] = oldKeys[start + i].equals(newKeys[start + j])
                        ? 1 + longest[i + 1][j + 1]
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        return longest;
    }

    private void add(Change change, String word) {
        changes.add(change);
        words.add(word);
    }

    /** Words alone and short between two changes are taken for changed, so that a reworded passage reads as one. */
    private void dropIslands() {
        for (int i = changes.size() - 2; i > 0; i--) {
            boolean isIsland = changes.get(i) == Change.SAME
                    && changes.get(i - 1) != Change.SAME
                    && changes.get(i + 1) != Change.SAME
                    && words.get(i).length() <= SHORT
                    && words.get(i).chars().noneMatch(Character::isDigit);
            if (isIsland) {
                changes.set(i, Change.DROPPED);
                changes.add(i + 1, Change.ADDED);
                words.add(i + 1, words.get(i));
            }
        }
    }

    private List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        for (int from = 0; from < changes.size(); ) {
            boolean isSame = changes.get(from) == Change.SAME;
            int to = from;
            while (to < changes.size() && (changes.get(to) == Change.SAME) == isSame) {
                to++;
            }
            for (Change change : Arrays.asList(Change.values())) {
                addPiece(pieces, change, from, to);
            }
            from = to;
        }
        return pieces;
    }

    private void addPiece(List<Piece> pieces, Change change, int from, int to) {
        List<String> those = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (changes.get(i) == change) {
                those.add(words.get(i));
            }
        }
        if (!those.isEmpty()) {
            pieces.add(new Piece(change, String.join(" ", those)));
        }
    }
}
