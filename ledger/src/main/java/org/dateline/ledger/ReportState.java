package org.dateline.ledger;

import java.time.Instant;
import java.util.Optional;
import org.dateline.model.Report;

/**
 * What the ledger held of a report for a time.
 *
 * @param recordedAt from this instant on
 * @param ended empty while it holds; ended when it was recorded if it never held
 */
public record ReportState(Report report, Instant recordedAt, Optional<Ending> ended) {}
