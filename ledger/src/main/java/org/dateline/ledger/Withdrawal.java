package org.dateline.ledger;

import java.time.Instant;
import org.dateline.model.ReportId;

/**
 * Word of a report that a person took out.
 *
 * @param reason as given; may be empty
 */
public record Withdrawal(ReportId report, Instant at, String reason) {}
