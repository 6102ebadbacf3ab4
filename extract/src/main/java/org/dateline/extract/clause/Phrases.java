package org.dateline.extract.clause;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.language.NameKind;
import org.dateline.language.PartOfSpeech;
import org.dateline.language.Sentence;
import org.dateline.language.Word;
import org.dateline.model.Span;

/** Noun phrases: a noun with what belongs to its name, without what is merely said of it. */
public final class Phrases {
    private static final Set<String> NAMING = Set.of(
            "amod", "compound", "flat", "nummod", "nmod:poss", "goeswith", "fixed", "nmod:desc", "nmod:unmarked");

    private Phrases() {}

    /** The noun and all that is coordinated with it, in order. */
    public static List<Word> coordinated(Sentence sentence, Word head) {
        List<Word> all = new ArrayList<>();
        all.add(head);
        for (Word word : sentence.dependents(head, "conj")) {
            if (isNominal(word)) {
                all.addAll(coordinated(sentence, word));
            }
        }
        return all;
    }

    /** Whether the word can head a noun phrase. */
    public static boolean isNominal(Word word) {
        return switch (word.tag()) {
            case NOUN, PROPN, PRON, NUM, ADJ, X, SYM -> true;
            default -> false;
        };
    }

    /**
     * The phrase as a coder would write it: articles and outer commas left out, "of"-phrases kept, relative clauses and
     * appositions left out.
     */
    public static String name(Sentence sentence, Word head, String text) {
        return trimmed(sentence, nameWords(sentence, head)).in(text).replaceAll("\\s+", " ");
    }

    /** Indices of the words of {@link #name}, a run without gaps. */
    public static BitSet nameWords(Sentence sentence, Word head) {
        BitSet words = new BitSet();
        words.set(head.index());
        collect(sentence, head, words, 0);
        keepRunAround(words, head.index());
        return words;
    }

    private static void collect(Sentence sentence, Word head, BitSet words, int depth) {
        for (Word word : sentence.dependents(head)) {
            boolean naming = NAMING.contains(word.relation()) || word.is("flat") || word.is("compound");
            boolean belonging = depth < 3
                    && (word.relation().equals("nmod") || word.relation().equals("nmod:agent"))
                    && word.index() > head.index()
                    && !isTime(sentence, word);
            boolean link = (word.relation().equals("case") && depth > 0)
                    || (word.tag() == PartOfSpeech.PUNCT && isHyphen(word))
                    || (word.relation().equals("case") && isPossessive(word));
            boolean article = word.relation().equals("det") && depth > 0;
            if (naming || belonging) {
                words.set(word.index());
                collect(sentence, word, words, depth + 1);
            } else if (link || article) {
                words.set(word.index());
            } else if (word.is("conj") && depth > 0) {
                words.set(word.index());
                collect(sentence, word, words, depth + 1);
            } else if (depth > 0 && word.is("cc")) {
                words.set(word.index());
            }
        }
    }

    /** "the ministry on Tuesday": the day is no part of the name. */
    private static boolean isTime(Sentence sentence, Word word) {
        return sentence.names().stream()
                .anyMatch(name -> name.kind() == NameKind.TIME
                        && name.firstWord() <= word.index()
                        && word.index() <= name.lastWord());
    }

    private static boolean isHyphen(Word word) {
        return word.text().equals("-") || word.text().equals("–");
    }

    private static boolean isPossessive(Word word) {
        return word.text().equals("'s")
                || word.text().equals("’s")
                || word.text().equals("'")
                || word.text().equals("’");
    }

    private static void keepRunAround(BitSet words, int middle) {
        int from = words.previousClearBit(middle) + 1;
        int to = words.nextClearBit(middle);
        words.clear(0, from);
        words.clear(to, Math.max(to, words.length()));
    }

    /** Whether the phrase headed by this word is introduced by the given preposition. */
    public static boolean hasCase(Sentence sentence, Word head, String preposition) {
        return sentence.dependents(head, "case").stream()
                .anyMatch(word -> word.text().toLowerCase(Locale.ROOT).equals(preposition));
    }

    /** The preposition that introduces the phrase in lower case, or "". */
    public static String preposition(Sentence sentence, Word head) {
        return sentence.dependents(head, "case").stream()
                .filter(word -> word.index() < head.index())
                .findFirst()
                .map(word -> word.text().toLowerCase(Locale.ROOT))
                .orElse("");
    }

    /** From the first to the last of the words that is no punctuation, conjunction or possessive mark. */
    public static Span trimmed(Sentence sentence, BitSet words) {
        int first = words.nextSetBit(0);
        int last = words.length() - 1;
        while (first < last && isEdge(sentence.words().get(first))) {
            first = words.nextSetBit(first + 1);
        }
        while (last > first && isEdge(sentence.words().get(last))) {
            last = words.previousSetBit(last - 1);
        }
        return new Span(
                sentence.words().get(first).span().start(),
                sentence.words().get(last).span().end());
    }

    private static boolean isEdge(Word word) {
        return word.tag() == PartOfSpeech.PUNCT || word.is("cc") || isPossessive(word);
    }
}
