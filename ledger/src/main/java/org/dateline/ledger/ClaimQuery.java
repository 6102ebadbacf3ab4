package org.dateline.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.dateline.model.ClaimId;
import org.dateline.model.Kind;

/**
 * Which claims to look at; empty parts let all through.
 *
 * @param place part of a place's name as written or in the gazetteer, in any case and without regard to accents
 * @param claimant part of a claimant's name, likewise
 * @param since claims whose days end on this day or later; claims without a day are left out
 * @param until claims whose days start on this day or earlier; claims without a day are left out
 * @param report the beginning of a report's id, or part of its file's name
 * @param around only the claims that hang together with this one through any number of pairs
 * @param asOf the claims as they were known then; empty for now
 */
public record ClaimQuery(
        Optional<String> place,
        Optional<Kind> kind,
        Optional<String> claimant,
        Optional<LocalDate> since,
        Optional<LocalDate> until,
        Optional<String> report,
        Optional<ClaimId> around,
        Optional<Instant> asOf) {

    /** All claims. */
    public static ClaimQuery all() {
        return new ClaimQuery(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same claims, as they were known at an instant. */
    public ClaimQuery asOf(Instant instant) {
        return new ClaimQuery(place, kind, claimant, since, until, report, around, Optional.of(instant));
    }

    /** Of these claims those that hang together with one through any number of pairs, and that one. */
    public ClaimQuery around(ClaimId claim) {
        return new ClaimQuery(place, kind, claimant, since, until, report, Optional.of(claim), asOf);
    }
}
