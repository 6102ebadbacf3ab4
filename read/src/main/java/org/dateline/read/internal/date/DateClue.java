package org.dateline.read.internal.date;

import java.time.LocalDate;
import org.dateline.model.DateEvidence;
import org.dateline.model.RejectedDate;

/** One date that was found, and what it says about the day of publication. */
public sealed interface DateClue {
    /** It may be the day of publication. */
    record Candidate(DateEvidence evidence) implements DateClue {}

    /** It is not, for a reason. */
    record NotIt(RejectedDate rejected) implements DateClue {}

    /** It is not, but the report cannot be older. */
    record LowerBound(LocalDate date, RejectedDate rejected) implements DateClue {}
}
