package org.dateline.publish.profile;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.dateline.model.Claim;
import org.dateline.model.Report;
import org.dateline.model.ReportId;
import org.dateline.model.Sensitivities;
import org.dateline.model.Sensitivity;

/**
 * What is let out, and when.
 *
 * @param most nothing above this level is let out
 * @param youngest a report is let out if its day of publication ended before this instant
 * @param held the reports that the ledger held at that instant already: of them those are let out that have no day
 * @param key makes pseudonyms; whoever has it can tell whether a name is behind one
 */
public record PublicProfile(Sensitivity most, Instant youngest, Set<ReportId> held, String key) {
    public PublicProfile {
        held = Set.copyOf(held);
        if (key.isBlank()) {
            throw new IllegalArgumentException("pseudonyms need a key");
        }
    }

    boolean letsOut(Report report, Sensitivities sensitivities) {
        boolean isOld = report.published()
                .map(day -> day.date().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant())
                .map(end -> !end.isAfter(youngest))
                .orElseGet(() -> held.contains(report.id()));
        return isOld && !sensitivities.of(report.id()).isAbove(most);
    }

    boolean letsOut(Claim claim, Sensitivities sensitivities) {
        return !sensitivities.of(claim).isAbove(most);
    }
}
