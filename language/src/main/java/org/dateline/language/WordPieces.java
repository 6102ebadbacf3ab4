package org.dateline.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Cuts words into the pieces of BERT's vocabulary (WordPiece, letter case and accents dropped). */
final class WordPieces {
    static final int UNKNOWN = 100;
    static final int START = 101;
    static final int SEPARATOR = 102;

    /** A longer word is cut off; no window could hold it. */
    private static final int MOST_PIECES = 64;

    private static final int LONGEST_PART = 100;
    private static final int LONGEST_REMEMBERED = 40;
    private static final int MOST_REMEMBERED = 50_000;
    private static final int[] UNKNOWN_WORD = {UNKNOWN};

    private final Map<String, Integer> vocabulary;
    private final Map<String, int[]> remembered = new ConcurrentHashMap<>();

    private WordPieces(Map<String, Integer> vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The vocabulary that comes with the network. */
    static WordPieces open() {
        Map<String, Integer> vocabulary = new HashMap<>();
        for (String piece : Resource.text("vocab.txt").lines().toList()) {
            vocabulary.put(piece, vocabulary.size());
        }
        return new WordPieces(vocabulary);
    }

    /** Numbers of the pieces of a word, at least one; not to be changed. */
    int[] of(String word) {
        int[] known = remembered.get(word);
        if (known != null) {
            return known;
        }
        int[] pieces = cut(word);
        if (word.length() <= LONGEST_REMEMBERED && remembered.size() < MOST_REMEMBERED) {
            remembered.put(word, pieces);
        }
        return pieces;
    }

    private int[] cut(String word) {
        List<Integer> pieces = new ArrayList<>();
        int start = -1;
        for (int i = 0; i < word.length() && pieces.size() < MOST_PIECES; ) {
            int c = word.codePointAt(i);
            int next = i + Character.charCount(c);
            boolean dropped = CharacterClass.isDropped(c);
            if (dropped || CharacterClass.isPunctuation(c) || CharacterClass.isIdeograph(c)) {
                addPart(word, start, i, pieces);
                start = -1;
                if (!dropped) {
                    addPart(word, i, next, pieces);
                }
            } else if (start < 0) {
                start = i;
            }
            i = next;
        }
        addPart(word, start, word.length(), pieces);
        return pieces.isEmpty()
                ? UNKNOWN_WORD
                : pieces.stream().limit(MOST_PIECES).mapToInt(Integer::intValue).toArray();
    }

    private void addPart(String word, int from, int to, List<Integer> pieces) {
        if (from < 0) {
            return;
        }
        int before = pieces.size();
        String part = plain(word, from, to);
        if (part.isEmpty() || !addPieces(part, pieces)) {
            pieces.subList(before, pieces.size()).clear();
            pieces.add(UNKNOWN);
        }
    }

    /** Lower case without accents; empty where it is too long to be a word. */
    private static String plain(String word, int from, int to) {
        if (to - from > 4 * LONGEST_PART) {
            return "";
        }
        String lower = word.substring(from, to).toLowerCase(Locale.ROOT);
        if (isAscii(lower)) {
            return lower.length() > LONGEST_PART ? "" : lower;
        }
        int[] kept = Normalizer.normalize(lower, Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .toArray();
        return kept.length > LONGEST_PART ? "" : new String(kept, 0, kept.length);
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    /** Takes the longest known piece again and again; false where nothing fits. */
    private boolean addPieces(String part, List<Integer> pieces) {
        for (int at = 0; at < part.length(); ) {
            int end = part.length();
            Integer piece = null;
            while (end > at && (piece = vocabulary.get(piece(part, at, end))) == null) {
                end--;
            }
            if (piece == null) {
                return false;
            }
            pieces.add(piece);
            at = end;
        }
        return true;
    }

    private static String piece(String part, int at, int end) {
        String piece = part.substring(at, end);
        return at == 0 ? piece : "##" + piece;
    }
}
