package org.dateline.model;

/**
 * Names an event: claims about one happening.
 *
 * @param value 16 hexadecimal digits, made from the ids of its claims
 */
public record EventId(String value) implements Comparable<EventId> {
    @Override
    public int compareTo(EventId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
