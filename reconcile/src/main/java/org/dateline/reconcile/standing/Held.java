package org.dateline.reconcile.standing;

import java.util.Optional;
import org.dateline.model.Claim;
import org.dateline.model.Report;
import org.dateline.model.ReportId;
import org.dateline.model.Status;

/**
 * A claim that the ledger holds.
 *
 * @param outlet who published its report; empty if unknown
 */
public record Held(ReportId report, Optional<String> outlet, Claim claim) {
    public static Held of(Report report, Claim claim) {
        return new Held(report.id(), report.outlet(), claim);
    }

    /** Whether the report speaks in its own voice and names nobody whom it has it from. */
    boolean isUncredited() {
        return claim.claimants().isEmpty() && claim.via().isEmpty();
    }

    boolean makesEvents() {
        return claim.status() == Status.ACTUAL || claim.status() == Status.NEGATED;
    }
}
