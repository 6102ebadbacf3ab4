package org.dateline.model;

import java.time.Instant;
import java.util.Set;

/**
 * What a person says in place of a sentence of situation reports.
 *
 * @param claims the claim that the sentence was made from, by all ids that it had at any time
 * @param told the sentence as the program words it
 * @param words the person's; empty where the sentence is struck
 */
public record SentenceEdit(Set<ClaimId> claims, String told, String words, Author author, Instant at) {
    public SentenceEdit {
        claims = Set.copyOf(claims);
    }

    public boolean isStruck() {
        return words.isEmpty();
    }
}
