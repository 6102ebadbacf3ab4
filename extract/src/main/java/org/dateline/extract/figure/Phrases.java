package org.dateline.extract.figure;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.extract.time.Numerals;
import org.dateline.extract.time.Token;
import org.dateline.extract.time.Tokens;
import org.dateline.extract.time.WordTable;
import org.dateline.language.PartOfSpeech;
import org.dateline.language.Word;

/**
 * Finds the noun phrase that a quantity counts.
 *
 * <pre>
 *   phrase := ["of" ["the"]] ["more" | "other" | "others"] noun-word{0,8} [("of" | "from" | "belonging to") tail-word{1,12}]
 * </pre>
 *
 * Parts of speech decide where there are any; else a list of words that no noun phrase runs over, and endings of verbs.
 */
final class Phrases {
    private static final int LONGEST = 8;
    private static final int LONGEST_TAIL = 12;
    private static final Set<PartOfSpeech> INSIDE =
            EnumSet.of(PartOfSpeech.ADJ, PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.X, PartOfSpeech.VERB);

    private final HarmWords harm;
    private final Nouns nouns;
    private final Numerals numerals = Numerals.english();
    private final Set<String> ends = WordTable.rows(Phrases.class, "phrase-ends.tsv", 1).stream()
            .map(row -> row.get(0))
            .collect(Collectors.toSet());

    Phrases(HarmWords harm, Nouns nouns) {
        this.harm = harm;
        this.nouns = nouns;
    }

    Phrase after(Tokens tokens, Quantity quantity, BitSet timed) {
        int start = quantity.last() + 1;
        while (tokens.is(start, "more", "other", "additional", "further") || isOpening(tokens, start)) {
            start = tokens.is(start, "of") && tokens.is(start + 1, "the", "its", "their", "these", "those")
                    ? start + 2
                    : start + 1;
        }
        if (tokens.is(start, "of") && tokens.is(start + 1, "them", "whom", "which")) {
            return new Phrase(start, start - 1, start - 1);
        }
        boolean ofSome = tokens.is(start - 1, "the", "its", "their", "these", "those") && tokens.is(start - 2, "of");
        if (ofSome) {
            start = numerals.at(tokens, start).map(whole -> whole.last() + 1).orElse(start);
        }
        int at = start;
        while (at < start + LONGEST && isInside(tokens, at, start) && !timed.get(at)) {
            at++;
        }
        int last = Math.max(at - 1, headOf(tokens, quantity, start));
        if (tokens.is(last, "-", "'", "’") && last >= start) {
            last--;
        }
        int none = ofSome ? quantity.last() : start - 1;
        return last < start ? new Phrase(none + 1, none, none) : new Phrase(start, last, tail(tokens, last));
    }

    /**
     * The last token of the noun that the grammar says the number counts ("seven ammunition and various weapons
     * depots"), if it stands close behind; else -1.
     */
    private static int headOf(Tokens tokens, Quantity quantity, int start) {
        List<Word> words = tokens.sentence().words();
        if (words.isEmpty()) {
            return -1;
        }
        Word number = words.get(tokens.at(quantity.number()).word());
        if (!number.is("nummod") || number.head() <= number.index()) {
            return -1;
        }
        int last = -1;
        for (int i = start; i < start + LONGEST && tokens.at(i).word() <= number.head() && i < tokens.size(); i++) {
            if (tokens.at(i).isNumber() || tokens.is(i, ",", "(", ";") || tokens.tag(i) == PartOfSpeech.VERB) {
                return -1;
            }
            last = tokens.at(i).word() == number.head()
                            && words.get(number.head()).tag() == PartOfSpeech.NOUN
                    ? i
                    : last;
        }
        return last;
    }

    private static boolean isOpening(Tokens tokens, int at) {
        return tokens.is(at, "of") && !tokens.is(at + 1, "them", "whom", "which", "us", "it", "those");
    }

    private boolean isInside(Tokens tokens, int at, int start) {
        Token token = tokens.at(at);
        if (token.isMark()) {
            return isJoint(tokens, at, start);
        }
        if (token.isNumber() || ends.contains(token.lower())) {
            return (token.isNumber() && token.glued() && tokens.is(at - 1, "-") && at > start)
                    || harmAdjective(tokens, at, start);
        }
        PartOfSpeech tag = tokens.tag(at);
        if (tag == PartOfSpeech.X && at > start && isKnown(tokens, at - 1) && !isKnown(tokens, at)) {
            return false;
        }
        return INSIDE.contains(tag) && !isVerb(tokens, at, start, tag);
    }

    /** Without grammar a noun of the list ends its phrase, unless another follows. */
    private boolean isKnown(Tokens tokens, int at) {
        String word = tokens.lower(at);
        return nouns.isKnown(word) || harm.noun(word).isPresent();
    }

    /** "Wounded" in "100 wounded people" and "dead" in "four dead bodies" are inside, at the end of a phrase not. */
    private boolean harmAdjective(Tokens tokens, int at, int start) {
        Token next = tokens.at(at + 1);
        return at == start
                && harm.isDone(tokens.lower(at))
                && next.isLetters()
                && !ends.contains(next.lower())
                && (tokens.tag(at + 1) == PartOfSpeech.X || tokens.tag(at + 1) == PartOfSpeech.NOUN)
                && !next.lower().endsWith("ly");
    }

    private static boolean isJoint(Tokens tokens, int at, int start) {
        boolean hyphen =
                tokens.is(at, "-") && tokens.at(at).glued() && tokens.at(at + 1).glued();
        boolean clitic = tokens.is(at, "'", "’") && tokens.at(at).glued() && tokens.is(at + 1, "s");
        boolean plural = tokens.is(at, "'", "’")
                && tokens.lower(at - 1).endsWith("s")
                && tokens.at(at + 1).isLetters();
        boolean initial = isInitial(tokens, at) && tokens.at(at + 1).isLetters();
        return at > start
                && (hyphen || clitic || plural || initial)
                && !tokens.at(at + 1).isMark();
    }

    /** Whether a full stop belongs to an initial, as in "U.S. Marines". */
    static boolean isInitial(Tokens tokens, int at) {
        return tokens.is(at, ".")
                && tokens.at(at).glued()
                && tokens.at(at - 1).text().length() == 1
                && tokens.at(at - 1).isCapitalised();
    }

    private static boolean isVerb(Tokens tokens, int at, int start, PartOfSpeech tag) {
        String lower = tokens.lower(at);
        boolean ending = lower.length() > 4 && (lower.endsWith("ed") || lower.endsWith("ing"));
        if (tag == PartOfSpeech.X) {
            return ending && at > start && !tokens.is(at - 1, "-");
        }
        return tag == PartOfSpeech.VERB
                && (at > start || tokens.tag(at + 1) != PartOfSpeech.NOUN)
                && !tokens.is(at - 1, "-");
    }

    private int tail(Tokens tokens, int last) {
        int at = last + 1;
        if (tokens.is(at, "belonging", "loyal") && tokens.is(at + 1, "to")) {
            at++;
        } else if (!tokens.is(at, "of", "from")) {
            return last;
        }
        int end = at;
        at++;
        while (at <= end + LONGEST_TAIL && isTail(tokens, at)) {
            at++;
        }
        int to = at - 1;
        while (to > end && (ends.contains(tokens.lower(to)) || tokens.at(to).isMark())) {
            to--;
        }
        return to > end ? to : last;
    }

    private boolean isTail(Tokens tokens, int at) {
        Token token = tokens.at(at);
        if (token.isMark()) {
            return isJoint(tokens, at, 0);
        }
        if (token.isNumber()) {
            return false;
        }
        if (tokens.is(at, "and")) {
            return tokens.at(at + 1).isLetters()
                    && !tokens.at(at + 1).lower().endsWith("ing")
                    && !ends.contains(tokens.lower(at + 1));
        }
        boolean link = tokens.is(at, "the", "of", "a", "an", "its");
        return link
                || (!ends.contains(token.lower())
                        && INSIDE.contains(tokens.tag(at))
                        && !isVerb(tokens, at, 0, tokens.tag(at)));
    }
}
