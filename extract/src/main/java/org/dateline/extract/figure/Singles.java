package org.dateline.extract.figure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.dateline.extract.time.Tokens;

/** Adds counts of one and of none: "a soldier was killed", "no one was hurt". They count only where harm is told. */
final class Singles {
    private static final int REACH = 4;

    private final Nouns nouns;
    private final HarmWords harm;

    Singles(Nouns nouns, HarmWords harm) {
        this.nouns = nouns;
        this.harm = harm;
    }

    /** The quantities with these among them, in order. */
    List<Quantity> with(Tokens tokens, List<Quantity> quantities) {
        List<Quantity> all = new ArrayList<>();
        for (Quantity quantity : quantities) {
            all.add(isBareOne(tokens, quantity) ? single(quantity) : quantity);
        }
        BitSet taken = new BitSet();
        quantities.forEach(quantity -> taken.set(quantity.first(), quantity.last() + 1));
        for (int at = taken.nextClearBit(0); at < tokens.size(); at = taken.nextClearBit(at + 1)) {
            addAt(tokens, at, all);
        }
        all.sort(Comparator.comparingInt(Quantity::first));
        return all;
    }

    private static boolean isBareOne(Tokens tokens, Quantity quantity) {
        return quantity.first() == quantity.last() && tokens.is(quantity.number(), "one");
    }

    private static Quantity single(Quantity one) {
        return new Quantity(one.first(), one.last(), one.number(), one.bounds(), Quantity.Weight.SINGLE);
    }

    private void addAt(Tokens tokens, int at, List<Quantity> all) {
        if (tokens.is(at, "a", "an") && isPersonNear(tokens, at)) {
            all.add(new Quantity(at, at, at, Bounds.exactly(1), Quantity.Weight.SINGLE));
        }
        boolean none = tokens.is(at, "nobody")
                || (tokens.is(at, "none") && !isHarmNext(tokens, at))
                || tokens.run(at, "no", "one");
        if (none || (tokens.is(at, "no") && isCountedNear(tokens, at))) {
            int last = tokens.run(at, "no", "one") ? at + 1 : at;
            all.add(new Quantity(at, last, at, Bounds.exactly(0), Quantity.Weight.SINGLE));
        }
    }

    /** "None of the injuries" counts no people. */
    private boolean isHarmNext(Tokens tokens, int at) {
        return tokens.is(at + 1, "of") && harm.noun(tokens.lower(at + 3)).isPresent();
    }

    private boolean isPersonNear(Tokens tokens, int at) {
        for (int i = at + 1; i <= at + REACH && tokens.at(i).isLetters(); i++) {
            String word = tokens.lower(i);
            boolean person = nouns.is("person", word) || nouns.is("fighter", word);
            if (person && !(word.endsWith("s") || tokens.is(i + 1, "-"))) {
                return true;
            }
            if (tokens.is(i, "of", "and", "in", "on", "the", "by", "for", "with", "to")) {
                return false;
            }
        }
        return false;
    }

    private boolean isCountedNear(Tokens tokens, int at) {
        for (int i = at + 1; i <= at + REACH - 1 && tokens.at(i).isLetters(); i++) {
            String word = tokens.lower(i);
            if (nouns.is("person", word)
                    || nouns.is("fighter", word)
                    || harm.noun(word).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
