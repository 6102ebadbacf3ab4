package org.dateline.desk.review;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.desk.query.Refused;
import org.dateline.desk.reading.Readings;
import org.dateline.desk.snapshot.Lazy;
import org.dateline.desk.snapshot.Snapshots;
import org.dateline.desk.snapshot.Unavailable;
import org.dateline.extract.place.PlaceLookup;
import org.dateline.ledger.Decisions;
import org.dateline.ledger.Ledger;
import org.dateline.ledger.LedgerException;
import org.dateline.model.Author;
import org.dateline.model.ClaimId;

/**
 * What persons decide at the desk, one thing after another: into the ledger's file at once; what follows for other claims is
 * reckoned behind the pages.
 */
public final class Reviewing {
    private final Snapshots snapshots;
    private final Readings readings;
    private final Lazy<PlaceLookup> lookup = new Lazy<>(PlaceLookup::bundled);

    public Reviewing(Snapshots snapshots, Readings readings) {
        this.snapshots = snapshots;
        this.readings = readings;
    }

    /** Places by name; loaded with the first question. */
    public PlaceLookup lookup() {
        return lookup.value();
    }

    /**
     * A claim as it stands now.
     *
     * @throws Refused if the ledger never held it
     */
    public Reviewed claim(ClaimId id) {
        return snapshots
                .ask(ledger -> Reviewed.of(ledger, id))
                .orElseThrow(() -> Refused.unknown("The ledger holds no claim " + id + "."));
    }

    /**
     * Decides something of a claim.
     *
     * @param stamp of the claim as the person saw it
     * @param decision gives the number of the act; empty where there was nothing to decide
     * @throws Stale if the claim is not as the person saw it
     * @throws Refused if it cannot be decided so
     */
    public synchronized Optional<Long> decide(
            ClaimId id, String stamp, Author author, Function<Reviewed, Optional<Deciding>> decision) {
        return change(ledger -> {
            Reviewed now =
                    Reviewed.of(ledger, id).orElseThrow(() -> Refused.unknown("The ledger holds no claim " + id + "."));
            if (!now.stamp().equals(stamp)) {
                throw new Stale();
            }
            return decision.apply(now).map(act -> act.in(ledger.decisions(), author));
        });
    }

    /** Decides something where nobody need have seen how it was before. */
    public synchronized long decide(Author author, Deciding act) {
        return change(ledger -> act.in(ledger.decisions(), author));
    }

    /** Whose act it is; empty if there is none of this number. */
    public Optional<String> author(long act) {
        return snapshots.ask(ledger -> ledger.decisions().history()).stream()
                .filter(decision -> decision.act() == act)
                .map(decision -> decision.author().name())
                .findFirst();
    }

    /**
     * Undoes an act, or does it once more.
     *
     * @throws Refused if somebody did so meanwhile
     */
    public synchronized void turn(long act, boolean undo, Author author) {
        change(ledger -> {
            try {
                if (undo) {
                    ledger.decisions().undo(act, author);
                } else {
                    ledger.decisions().redo(act, author);
                }
            } catch (IllegalArgumentException e) {
                throw Refused.stale("There is no decision " + act + " that is " + (undo ? "not " : "") + "undone.");
            }
            return act;
        });
    }

    /**
     * Does something in the ledger, and has the pages follow.
     *
     * @throws Refused if it cannot be done so
     */
    public synchronized <T> T change(Function<Ledger, T> work) {
        try (Ledger ledger = Ledger.openExisting(snapshots.file())) {
            T done = work.apply(ledger);
            snapshots.expectChange();
            readings.catchUp();
            return done;
        } catch (LedgerException e) {
            throw Unavailable.of(e);
        } catch (IllegalArgumentException e) {
            throw Refused.malformed(List.of(String.valueOf(e.getMessage())));
        }
    }

    /** What is decided; gives the number of the act. */
    @FunctionalInterface
    public interface Deciding {
        long in(Decisions decisions, Author author);
    }

    /** A claim was decided or read otherwise since the person saw it. */
    public static final class Stale extends RuntimeException {
        private static final long serialVersionUID = 1;

        Stale() {
            super("the claim is not as it was seen");
        }
    }
}
