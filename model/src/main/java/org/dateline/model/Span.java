package org.dateline.model;

/**
 * A half-open range of UTF-16 offsets into one text, usually the text of a {@link Report}.
 *
 * @param start first offset inside the range
 * @param end first offset after the range; equal to {@code start} in an empty span
 */
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }

    /** The smallest span that holds both. */
    public static Span covering(Span one, Span other) {
        return new Span(Math.min(one.start, other.start), Math.max(one.end, other.end));
    }

    /** Number of UTF-16 units. */
    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The words that this span covers in its text. */
    public String in(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    /** This span without white space at either end; empty at its start where all of it is white space. */
    public Span trimmedIn(CharSequence text) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    /** By start, then by end. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
