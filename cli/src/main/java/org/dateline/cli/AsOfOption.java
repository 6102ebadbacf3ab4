package org.dateline.cli;

import java.time.Instant;
import java.util.Optional;
import org.dateline.ledger.ClaimQuery;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that asks for what was known at a time; every listing has it. */
final class AsOfOption {
    @Option(
            names = "--as-of",
            paramLabel = "TIME",
            description =
                    "What the ledger held then: at the end of a day (2024-12-01) or at an instant (2024-12-01T08:00Z)."
                            + " Times are UTC. Default: now.")
    private @Nullable PointInTime time;

    /** Empty for now. */
    Optional<Instant> instant() {
        return Optional.ofNullable(time).map(PointInTime::last);
    }

    ClaimQuery on(ClaimQuery query) {
        return instant().map(query::asOf).orElse(query);
    }
}
