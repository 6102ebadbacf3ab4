package org.dateline.reconcile.lineage;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Makes sentences of tokens: terms with their weights. */
final class TermReader {
    private static final double NAME_WEIGHT = 6.4;
    private static final double LARGE_FIGURE = 5;
    private static final double SMALL_FIGURE = 2.5;
    private static final int SMALL = 2;

    private final Vocabulary vocabulary;
    private final String text;
    private final List<Token> tokens;
    private final Names names;

    TermReader(Vocabulary vocabulary, String text, List<Token> tokens) {
        this.vocabulary = vocabulary;
        this.text = text;
        this.tokens = tokens;
        this.names = Names.of(tokens);
    }

    Sentence sentence(int first, int end) {
        Map<String, Double> terms = new TreeMap<>();
        Set<String> unquoted = new HashSet<>();
        Set<Integer> meanings = new HashSet<>();
        boolean isNegated = false;
        for (int at = first; at < end; at++) {
            Token token = tokens.get(at);
            isNegated |= vocabulary.mark("negation", token.plain()).isPresent();
            if (!isArticle(token)) {
                Optional<String> term = add(token, terms, meanings);
                if (!token.isQuoted()) {
                    term.ifPresent(unquoted::add);
                }
            }
        }
        Set<String> quoted = new HashSet<>(terms.keySet());
        quoted.removeAll(unquoted);
        return new Sentence(first, end, terms, quoted, Set.copyOf(meanings), isNegated);
    }

    /** The term that a token stands for, if it tells anything. */
    private Optional<String> add(Token token, Map<String, Double> terms, Set<Integer> meanings) {
        Optional<String> digits =
                token.isNumber() ? Optional.of(token.plain()) : vocabulary.mark("number", token.plain());
        if (digits.isPresent()) {
            return figure(digits.get(), terms);
        }
        String stem = Stem.of(token.plain());
        Set<Integer> known = vocabulary.meanings(stem);
        if (known.isEmpty() && names.isName(token) && !vocabulary.isKnown(stem)) {
            String name = Names.folded(token.plain());
            terms.put(name, NAME_WEIGHT);
            return Optional.of(name);
        }
        double weight = vocabulary.weight(stem);
        if (weight <= 0) {
            return Optional.empty();
        }
        terms.put(stem, weight);
        meanings.addAll(known);
        return Optional.of(stem);
    }

    /** "One" is seldom a count. */
    private static Optional<String> figure(String digits, Map<String, Double> terms) {
        if (digits.equals("1")) {
            return Optional.empty();
        }
        String figure = Sentence.figure(digits);
        terms.put(figure, digits.length() < SMALL ? SMALL_FIGURE : LARGE_FIGURE);
        return Optional.of(figure);
    }

    /** The "al" of "al-Assad", which other spellings leave out. */
    private boolean isArticle(Token token) {
        int after = token.span().end();
        return vocabulary.mark("article", token.plain()).isPresent()
                && after + 1 < text.length()
                && text.charAt(after) == '-';
    }
}
