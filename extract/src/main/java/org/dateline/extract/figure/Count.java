package org.dateline.extract.figure;

/** A quantity of a sentence with what it counts. */
record Count(Quantity quantity, Phrase phrase) {
    int first() {
        return quantity.first();
    }

    /** Last token of the quantity and its noun phrase. */
    int last() {
        return Math.max(quantity.last(), phrase.last());
    }

    /** Last token of all that belongs to it. */
    int end() {
        return Math.max(last(), phrase.end());
    }
}
