package org.dateline.model;

/**
 * Names a claim; made from its report's id, its span and its kind, so that reading again gives the same ids.
 *
 * @param value 16 hexadecimal digits
 */
public record ClaimId(String value) implements Comparable<ClaimId> {
    public static ClaimId of(ReportId report, Span span, Kind kind) {
        return new ClaimId(Sha256.of(report + ":" + span.start() + "-" + span.end() + ":" + kind.code())
                .brief());
    }

    @Override
    public int compareTo(ClaimId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
