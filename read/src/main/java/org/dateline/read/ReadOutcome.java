package org.dateline.read;

import org.dateline.model.Rejection;
import org.dateline.model.Report;

/** What became of a capture. */
public sealed interface ReadOutcome {
    /** It is a report. */
    record Read(Report report) implements ReadOutcome {}

    /** It is not, for a reason that is kept. */
    record Rejected(Rejection rejection) implements ReadOutcome {}
}
