package org.dateline.publish;

import java.util.Optional;
import org.dateline.model.Claim;
import org.dateline.model.Report;
import org.dateline.model.Review;
import org.dateline.model.Sensitivity;
import org.dateline.model.Standing;

/**
 * A claim with all that exports say of it.
 *
 * @param review where it stands in review; empty where no person has decided anything of it
 * @param sensitivity of the claim, or of its report if that is higher; empty where nobody looked
 */
public record ExportRow(
        Report report, Claim claim, Standing standing, Optional<Review> review, Optional<Sensitivity> sensitivity) {
    /** One of which it is not said how sensitive it is. */
    public ExportRow(Report report, Claim claim, Standing standing, Optional<Review> review) {
        this(report, claim, standing, review, Optional.empty());
    }

    /** The words that state it. */
    String words() {
        return claim.span().in(report.text());
    }

    /** The sentence it stands in. */
    String sentence() {
        return claim.sentence().in(report.text());
    }

    /** Where the report is found: its address on the web, else its file. */
    String address() {
        return report.url().orElse(report.file());
    }
}
