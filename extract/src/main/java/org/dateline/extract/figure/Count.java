package org.dateline.extract.figure;

import org.dateline.extract.time.Tokens;

/** A quantity of a sentence with what it counts. */
record Count(Quantity quantity, Phrase phrase) {
    int first() {
        return quantity.first();
    }

    /** Last token of the quantity and its noun phrase. */
    int last() {
        return Math.max(quantity.last(), phrase.last());
    }

    /** "The two sides": known, not counted. */
    boolean isDefiniteFew(Tokens tokens) {
        return quantity.weight() == Quantity.Weight.WORDS
                && quantity.bounds().value() <= 3
                && quantity.first() == quantity.number()
                && tokens.is(first() - 1, "the", "both", "these", "those", "its", "their", "his", "her", "our");
    }

    /** Last token of all that belongs to it. */
    int end() {
        return Math.max(last(), phrase.end());
    }
}
