package org.dateline.ledger;

import java.time.Instant;
import java.util.Optional;
import org.dateline.model.Claim;
import org.dateline.model.Report;

/**
 * What the ledger held of a claim for a time.
 *
 * @param report the reading in whose text the claim's spans count
 * @param recordedAt from this instant on
 * @param ended empty while it holds
 */
public record ClaimState(Report report, Claim claim, Instant recordedAt, Optional<Ending> ended) {}
