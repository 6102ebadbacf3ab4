package org.dateline.read.internal.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.model.DateEvidence;
import org.dateline.model.RejectedDate;

/**
 * What is known about the day of publication.
 *
 * @param notBefore the report cannot be older than this day; empty if unknown
 */
public record Dating(Optional<DateEvidence> published, List<RejectedDate> rejected, Optional<LocalDate> notBefore) {
    public Dating {
        rejected = List.copyOf(rejected);
    }
}
