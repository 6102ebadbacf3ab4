package org.dateline.ledger;

import java.util.Optional;
import org.dateline.model.ReportId;

/**
 * What a ledger holds of a capture that became a report.
 *
 * @param location the name it was read under: the first in order of all names under which it is found; empty where it is
 *     found there no longer
 * @param basis what the reading rests on beside the bytes, as given when it was added
 */
public record Holding(ReportId report, Optional<String> location, String basis) {}
