package org.dateline.read.internal.label;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.model.BlockKind;

/**
 * The headline: of the lines before the first paragraph that end in no full stop, the first whose words come back in the
 * text; else the first.
 */
final class HeadlineLabeller implements Labeller {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\d]+");
    private static final int FEWEST_WORDS = 3;
    private static final int MOST_WORDS = 35;
    private static final int LONGEST = 250;
    private static final int LOOKED_AT = 40;
    private static final int WORD = 4;
    private static final int TEXT = 300;

    @Override
    public Optional<Label> label(Draft draft, int index) {
        if (index > LOOKED_AT) {
            return Optional.empty();
        }
        int headline = headline(draft);
        return index == headline
                ? Optional.of(new Label(BlockKind.HEADLINE, "first line that heads the text"))
                : repeats(draft, index);
    }

    private static Optional<Label> repeats(Draft draft, int index) {
        boolean repeats = index > 0
                && index <= LOOKED_AT
                && draft.is(index - 1, BlockKind.HEADLINE)
                && draft.piece(index - 1).bare().equals(draft.piece(index).bare());
        return repeats ? Optional.of(new Label(BlockKind.HEADLINE, "the headline again")) : Optional.empty();
    }

    /** The index of the headline; -1 if there is none. Looked for once: a given headline ends the search. */
    private static int headline(Draft draft) {
        int end = Math.min(draft.firstParagraph(), Math.min(draft.size(), LOOKED_AT));
        for (int i = 0; i < end; i++) {
            if (draft.is(i, BlockKind.HEADLINE)) {
                return -1;
            }
        }
        Set<String> words = wordsOfText(draft, end);
        int first = -1;
        for (int i = 0; i < end; i++) {
            if (mayHead(draft, i, end)) {
                first = first < 0 ? i : first;
                if (comesBack(draft.piece(i), words)) {
                    return i;
                }
            }
        }
        return first;
    }

    private static boolean mayHead(Draft draft, int index, int end) {
        Piece piece = draft.piece(index);
        boolean heads = draft.isOpen(index) && piece.length() <= LONGEST && piece.words() >= FEWEST_WORDS;
        return heads && piece.words() <= MOST_WORDS && (!endsLikeSentence(piece) || isTitleCase(piece, index, end));
    }

    private static boolean endsLikeSentence(Piece piece) {
        String text = piece.text();
        char last = text.charAt(text.length() - 1);
        boolean abbreviation = text.endsWith("U.S.") || text.endsWith("U.N.") || text.endsWith("U.K.");
        return (".。:;".indexOf(last) >= 0 || text.endsWith(".\"") || text.endsWith(".”"))
                && !text.endsWith("..")
                && !abbreviation;
    }

    /** Some files end the headline with a full stop; then most of its long words begin with capitals. */
    private static boolean isTitleCase(Piece piece, int index, int end) {
        int capitals = 0;
        int words = 0;
        for (String word : NO_WORD.split(piece.text(), -1)) {
            if (word.length() >= WORD) {
                words++;
                capitals += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
            }
        }
        return index == 0 && end >= 1 && words >= 3 && capitals * 10 >= words * 7 && piece.words() <= 16;
    }

    private static Set<String> wordsOfText(Draft draft, int from) {
        Set<String> words = new HashSet<>();
        int paragraphs = 0;
        for (int i = from; i < Math.min(draft.size(), TEXT) && paragraphs < 12; i++) {
            if (draft.isParagraph(i)) {
                paragraphs++;
                addWords(draft.piece(i).bare(), words);
            }
        }
        return words;
    }

    private static void addWords(String bare, Set<String> words) {
        NO_WORD.splitAsStream(bare).filter(word -> word.length() >= WORD).forEach(words::add);
    }

    private static boolean comesBack(Piece piece, Set<String> text) {
        Set<String> words = new HashSet<>();
        addWords(piece.bare(), words);
        long shared = words.stream().filter(text::contains).count();
        return piece.words() >= 4 && shared >= 2 && shared * 10 >= words.size() * 3L;
    }
}
