package org.dateline.model;

/**
 * Names an origin: the independent voice behind claims, or behind reports. Outlets that carry one agency's copy, or one
 * claimant's one utterance, have one origin between them.
 *
 * @param value 16 hexadecimal digits, made from the ids of what has this origin
 */
public record OriginId(String value) implements Comparable<OriginId> {
    @Override
    public int compareTo(OriginId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
