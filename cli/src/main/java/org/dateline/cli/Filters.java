package org.dateline.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.dateline.ledger.ClaimQuery;
import org.dateline.model.Kind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options that say which claims to look at. */
final class Filters {
    @Option(
            names = "--place",
            paramLabel = "NAME",
            description = "Claims at a place: part of its name, as written or in the gazetteer, in any case.")
    private @Nullable String place;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "Claims of this kind, for example armed-clash, shelling, casualties.")
    private @Nullable Kind kind;

    @Option(names = "--claimant", paramLabel = "NAME", description = "Claims asserted by: part of the claimant's name.")
    private @Nullable String claimant;

    @Option(names = "--since", paramLabel = "DAY", description = "Claims about this day (2024-12-01) or later ones.")
    private @Nullable LocalDate since;

    @Option(names = "--until", paramLabel = "DAY", description = "Claims about this day or earlier ones.")
    private @Nullable LocalDate until;

    @Option(
            names = "--report",
            paramLabel = "REPORT",
            description = "Claims of one report: part of its file's name, or the beginning of its id.")
    private @Nullable String report;

    @Mixin
    private final AsOfOption asOf = new AsOfOption();

    /** Whether they let all claims through. */
    boolean areOpen() {
        ClaimQuery query = query();
        return query.equals(query.asOf().map(ClaimQuery.all()::asOf).orElse(ClaimQuery.all()));
    }

    ClaimQuery query() {
        return asOf.on(new ClaimQuery(
                Optional.ofNullable(place),
                Optional.ofNullable(kind),
                Optional.ofNullable(claimant),
                Optional.ofNullable(since),
                Optional.ofNullable(until),
                Optional.ofNullable(report),
                Optional.empty(),
                Optional.empty()));
    }
}
