package org.dateline.reconcile.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.dateline.model.ClaimId;
import org.dateline.model.Coded;
import org.dateline.model.Place;

/**
 * Who is said to take, hold or lose one place, by whom, day by day. Nothing is decided: what the sides say stands side by
 * side, and where they gainsay each other it is marked.
 *
 * @param place the shortest name that a claim has for it
 * @param location empty where no honest one is known
 * @param assertions in the order of days, then of who says so
 */
public record Control(String place, Optional<Place.Location> location, List<Assertion> assertions) {
    /** What is said to happen to the control of a place. */
    public enum Move implements Coded {
        TAKES,
        HOLDS,
        LOSES,
        /** The government takes it back. */
        REGAINS,
        /** It changes hands without a fight. */
        TRANSFERS
    }

    /**
     * What one voice says of the place and some days.
     *
     * @param first day; that of the report where the claim gives none, empty if that is unknown too
     * @param last day, inclusive; present exactly if {@code first} is
     * @param voice who says so: the name of the innermost claimant in the ledger, else the agency, else the outlet
     * @param holder of whom it is said, as written; empty if the words do not say
     * @param denied whether the voice says that it is not so
     * @param doubted whether the voice, or the report, has doubts
     * @param partial whether only a part of the place is meant ("most of the city", "four villages")
     * @param contested whether another voice says otherwise of a day of these
     * @param claims by id
     */
    public record Assertion(
            Optional<LocalDate> first,
            Optional<LocalDate> last,
            String voice,
            Move move,
            String holder,
            boolean denied,
            boolean doubted,
            boolean partial,
            boolean contested,
            List<ClaimId> claims) {
        public Assertion {
            claims = List.copyOf(claims);
        }

        /** The same, said to be contested or not. */
        Assertion contested(boolean so) {
            return new Assertion(first, last, voice, move, holder, denied, doubted, partial, so, claims);
        }

        /** The same, borne by these claims alone. */
        Assertion by(List<ClaimId> some) {
            return new Assertion(first, last, voice, move, holder, denied, doubted, partial, contested, some);
        }

        /** Whether both may be about one day. */
        boolean touches(Assertion other) {
            return first.isEmpty()
                    || other.first.isEmpty()
                    || (!first.get().isAfter(other.last.orElseThrow())
                            && !other.first.get().isAfter(last.orElseThrow()));
        }
    }

    public Control {
        assertions = List.copyOf(assertions);
    }

    /**
     * What some of the claims tell of the place. What they say stays contested, be it by a claim that is not among them.
     *
     * @return empty if they tell nothing of it
     */
    public Optional<Control> asTold(Predicate<ClaimId> some) {
        List<Assertion> told = new ArrayList<>();
        for (Assertion assertion : assertions) {
            List<ClaimId> claims = assertion.claims().stream().filter(some).toList();
            if (!claims.isEmpty()) {
                told.add(assertion.by(claims));
            }
        }
        return told.isEmpty() ? Optional.empty() : Optional.of(new Control(place, location, told));
    }
}
