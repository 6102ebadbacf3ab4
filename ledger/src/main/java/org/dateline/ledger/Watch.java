package org.dateline.ledger;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.dateline.ledger.LedgerException.Problem;
import org.dateline.model.Change;
import org.dateline.model.ClaimId;
import org.jdbi.v3.core.Jdbi;

/**
 * Looks at a ledger that others write to: whether it changed, and what became of claims. Has a connection of its own, so
 * that it waits for nobody who reads in the same process. Safe for any number of threads.
 *
 * <p>All methods throw {@link LedgerException} where the file fails.
 */
public final class Watch implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Transactions file;
    private final HistoryStore history;

    private Watch(Transactions file) {
        this.file = file;
        ReportStore reports = new ReportStore(file.handle());
        history = new HistoryStore(file.handle(), reports, new ClaimStore(file.handle()));
    }

    /** Of the ledger in this file, which must be there. */
    public static Watch open(Path file) {
        if (!Files.exists(file)) {
            throw new LedgerException(Problem.LEDGER_MISSING, file, "there is no ledger here");
        }
        return new Watch(new Transactions(file, Jdbi.open(new LedgerFile(file, PATIENCE).open()), Clock.systemUTC()));
    }

    /** A number that is another one after anybody has changed the ledger. */
    public long version() {
        return file.call(open ->
                open.createQuery("PRAGMA data_version").mapTo(Long.class).one());
    }

    /** Since when the claims that hold have said what they say. */
    public Map<ClaimId, Instant> recordedAt() {
        return file.call(open -> history.recordedAt());
    }

    /**
     * Hands over what became of claims from an instant on, newest last.
     *
     * @param most so many at most; those of the last one's instant are all handed over
     * @return whether there are more
     */
    public boolean forEachChange(Instant since, int most, Consumer<Change> each) {
        Optional<Instant> last = Optional.empty();
        int given = 0;
        for (HistoryStore.Step step : file.call(open -> history.steps(since))) {
            Optional<Change> change = file.call(open -> history.change(step));
            if (change.isPresent()) {
                Optional<Instant> at = change.map(Change::at);
                if (given >= most && !last.equals(at)) {
                    return true;
                }
                each.accept(change.get());
                last = at;
                given++;
            }
        }
        return false;
    }

    /** Likewise all, without claims that were not there before: what was changed or withdrawn. */
    public void forEachRevision(Instant since, Consumer<Change> each) {
        for (HistoryStore.Step step : file.call(open -> history.revisions(since))) {
            file.call(open -> history.change(step)).ifPresent(each);
        }
    }

    @Override
    public void close() {
        file.close();
    }
}
