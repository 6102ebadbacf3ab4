package org.dateline.model;

/**
 * Names a report; made from the content of its capture, so that the same bytes have the same id everywhere.
 *
 * @param value 16 hexadecimal digits
 */
public record ReportId(String value) implements Comparable<ReportId> {
    public static ReportId of(Sha256 capture) {
        return new ReportId(capture.brief());
    }

    @Override
    public int compareTo(ReportId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
