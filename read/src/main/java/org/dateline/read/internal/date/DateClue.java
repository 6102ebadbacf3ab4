package org.dateline.read.internal.date;

import java.time.LocalDate;
import org.dateline.model.DateEvidence;
import org.dateline.model.RejectedDate;

/** One date that was found, and what it says about the day of publication. */
public sealed interface DateClue {
    /** How a document says it. */
    enum Basis {
        /** To machines, often in the zone of the machine that wrote it. */
        STATED,
        /** To its readers, in their zone. */
        SHOWN,
        /** As the day of a later change: counts only where nothing says when it was published. */
        CHANGED
    }

    /** It may be the day of publication. */
    record Candidate(DateEvidence evidence, Basis basis) implements DateClue {}

    /** It is not, for a reason. */
    record NotIt(RejectedDate rejected) implements DateClue {}

    /** It is not, but the report cannot be older. */
    record LowerBound(LocalDate date, RejectedDate rejected) implements DateClue {}

    /** What machines are told. */
    static DateClue stated(LocalDate date, String value, String source) {
        return new Candidate(new DateEvidence(date, value, source), Basis.STATED);
    }

    /** What readers are shown. */
    static DateClue shown(LocalDate date, String value, String source) {
        return new Candidate(new DateEvidence(date, value, source), Basis.SHOWN);
    }

    /** The day of a later change. */
    static DateClue changed(LocalDate date, String value, String source) {
        return new Candidate(new DateEvidence(date, value, source), Basis.CHANGED);
    }
}
