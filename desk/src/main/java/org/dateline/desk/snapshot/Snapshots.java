package org.dateline.desk.snapshot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import org.dateline.intake.Whole;
import org.dateline.ledger.Holdings;
import org.dateline.ledger.Ledger;
import org.dateline.ledger.LedgerException;
import org.dateline.ledger.LedgerException.Problem;
import org.dateline.ledger.Watch;
import org.dateline.model.ClaimId;
import org.dateline.model.Report;
import org.dateline.model.ReportId;
import org.dateline.model.Sha256;
import org.dateline.reconcile.standing.Held;
import org.dateline.reconcile.standing.Standings;

/**
 * The newest snapshot of a ledger that others may write to at the same time. One thread of its own opens the file, looks
 * whether it changed, and reads it again; whoever asks meanwhile gets the snapshot before, so that neither a long
 * <em>read</em> nor a locked file holds up a page.
 */
public final class Snapshots implements AutoCloseable {
    /** How long a page waits for news before it shows what was known before. */
    private static final Duration PATIENCE = Duration.ofMillis(1_500);
    /** Likewise, where nothing was known before. */
    private static final Duration FIRST_PATIENCE = Duration.ofSeconds(60);

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);
    /** Of the time that passes, at most a quarter goes into reading a ledger that changes all the time. */
    private static final int REST = 3;

    /**
     * What is known of the ledger.
     *
     * @param trouble why there is no newer snapshot; empty where all is well
     */
    public record Current(Snapshot snapshot, Optional<Unavailable> trouble) {}

    private record Known(Optional<Snapshot> snapshot, Optional<Unavailable> trouble) {}

    /** The file, once for the reader and once for the questions of pages, so that neither waits for the other. */
    private record Open(Ledger ledger, Watch watch, Ledger asked, Watch askedHistory, Object key) {
        static Open of(Path file, Object key) {
            return new Open(
                    Ledger.openExisting(file), Watch.open(file), Ledger.openExisting(file), Watch.open(file), key);
        }

        void close() {
            askedHistory.close();
            asked.close();
            watch.close();
            ledger.close();
        }
    }

    private final Path file;
    private final Consumer<Snapshot> prepare;
    private final Optional<Instant> asOf;
    private final ExecutorService reader = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "desk-ledger");
        thread.setDaemon(true);
        return thread;
    });

    /** Whether the ledger was changed here since it was last looked at. */
    private final AtomicBoolean changed = new AtomicBoolean();

    private final Object lookLock = new Object();
    private Optional<Future<?>> look = Optional.empty();
    private Instant nextLook = Instant.EPOCH;

    private volatile Known known = new Known(Optional.empty(), Optional.empty());
    private volatile Optional<Open> open = Optional.empty();
    private volatile Duration reading = Duration.ZERO;

    // Of the reader's thread alone.
    private long version;
    private int count;
    private Holdings holdings = Holdings.NONE;
    private Instant nextReading = Instant.EPOCH;

    public Snapshots(Path file) {
        this(file, fresh -> {}, Optional.empty());
    }

    /**
     * @param prepare does what the first to look at a newer snapshot would wait for
     * @param asOf shows the ledger as it was known then; empty for now
     */
    public Snapshots(Path file, Consumer<Snapshot> prepare, Optional<Instant> asOf) {
        this.file = file;
        this.prepare = prepare;
        this.asOf = asOf;
    }

    /** When what is shown was known; empty for now. */
    public Optional<Instant> asOf() {
        return asOf;
    }

    /**
     * The newest snapshot.
     *
     * @throws Unavailable if there is none: no file, another file, a locked one
     */
    public Current current() {
        boolean first = known.snapshot().isEmpty();
        await(look(), first ? FIRST_PATIENCE : patience());
        if (changed.get()) {
            // The look that was waited for began before the change.
            await(look(), patience());
        }
        Known now = known;
        return now.snapshot()
                .map(snapshot -> new Current(snapshot, now.trouble()))
                .orElseThrow(() -> now.trouble()
                        .orElseGet(() -> Unavailable.of(
                                Problem.LEDGER_BUSY,
                                file + ": the ledger is still being read; try again in a moment")));
    }

    /** A large ledger takes longer to read than anybody waits: then nobody need wait at all. */
    private Duration patience() {
        return reading.compareTo(PATIENCE) < 0 ? PATIENCE : Duration.ZERO;
    }

    /** The ledger's file. */
    public Path file() {
        return file;
    }

    /** Looks anew for the next that asks, as the ledger has just been changed here. */
    public void expectChange() {
        changed.set(true);
    }

    /** Asks the ledger itself for what snapshots do not hold. */
    public <T> T ask(Function<Ledger, T> question) {
        try {
            return question.apply(open.orElseThrow(this::missing).asked());
        } catch (LedgerException e) {
            throw Unavailable.of(e);
        }
    }

    /** Asks what became of claims. */
    public <T> T askHistory(Function<Watch, T> question) {
        try {
            return question.apply(open.orElseThrow(this::missing).askedHistory());
        } catch (LedgerException e) {
            throw Unavailable.of(e);
        }
    }

    private Optional<Future<?>> look() {
        synchronized (lookLock) {
            boolean over = look.map(Future::isDone).orElse(true);
            if (over && (changed.get() || !Instant.now().isBefore(nextLook))) {
                look = Optional.of(reader.submit(this::renew));
            }
            return look;
        }
    }

    private static void await(Optional<Future<?>> look, Duration patience) {
        try {
            if (look.isPresent()) {
                look.get().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (TimeoutException e) {
            // What was known before must do.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("reading the ledger failed", e);
        }
    }

    private void renew() {
        try {
            if (isOutdated(changed.getAndSet(false))) {
                Snapshot fresh = read();
                if (known.snapshot().isPresent()) {
                    prepare.accept(fresh);
                }
                known = new Known(Optional.of(fresh), Optional.empty());
            } else {
                known = new Known(known.snapshot(), Optional.empty());
            }
        } catch (LedgerException e) {
            known = new Known(isGone(e) ? Optional.empty() : known.snapshot(), Optional.of(Unavailable.of(e)));
        } catch (Unavailable e) {
            known = new Known(Optional.empty(), Optional.of(e));
        } finally {
            synchronized (lookLock) {
                nextLook = Instant.now().plus(BETWEEN_LOOKS);
            }
        }
    }

    /** Whether what was known is of another file, or of none. */
    private static boolean isGone(LedgerException trouble) {
        return switch (trouble.problem()) {
            case LEDGER_MISSING, NOT_A_LEDGER, LEDGER_TOO_NEW, LEDGER_CANNOT_OPEN -> true;
            default -> false;
        };
    }

    /** @param expected whether to read what has changed at once, however soon that is */
    private boolean isOutdated(boolean expected) {
        Object key = key();
        boolean reopened = open.map(now -> !now.key().equals(key)).orElse(true);
        if (reopened) {
            shut();
            known = new Known(Optional.empty(), Optional.empty());
            open = Optional.of(Open.of(file, key));
            holdings = Holdings.NONE;
        }
        return known.snapshot().isEmpty()
                || (open.orElseThrow().watch().version() != version
                        && (expected || !Instant.now().isBefore(nextReading)));
    }

    /** What tells the file from another one of the same name. */
    private Object key() {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return Optional.ofNullable(attributes.fileKey()).orElse(attributes.creationTime());
        } catch (IOException e) {
            shut();
            throw missing();
        }
    }

    private Unavailable missing() {
        return Unavailable.of(Problem.LEDGER_MISSING, file + ": there is no ledger here");
    }

    private Snapshot read() {
        Instant started = Instant.now();
        Ledger ledger = open.orElseThrow().ledger();
        Watch watch = open.orElseThrow().watch();
        // Before the reading: what changes while it runs is seen by the next look.
        version = watch.version();
        Whole whole = whole(ledger);
        String stamp = Sha256.of(file + " " + started + " " + count++).brief();
        Snapshot snapshot = new Snapshot(
                stamp,
                asOf.orElse(started),
                whole,
                watch.recordedAt(),
                ledger.decisions().reviews(asOf),
                ledger.rejections(),
                known.snapshot());
        Instant done = Instant.now();
        reading = Duration.between(started, done);
        nextReading = done.plus(reading.multipliedBy(REST));
        return snapshot;
    }

    private Whole whole(Ledger ledger) {
        if (asOf.isPresent()) {
            return Whole.of(ledger, asOf);
        }
        holdings = ledger.holdings(holdings);
        Map<ReportId, Report> reports = new LinkedHashMap<>();
        holdings.reports().forEach(report -> reports.put(report.id(), report));
        Map<ClaimId, Whole.Entry> claims = new LinkedHashMap<>();
        List<Held> held = new ArrayList<>();
        holdings.forEachClaim((report, claim) -> {
            Report known = reports.getOrDefault(report.id(), report);
            Report own = known.equals(report) ? known : report;
            claims.put(claim.id(), new Whole.Entry(own, claim));
            held.add(Held.of(own, claim));
        });
        Standings standings = Standings.of(
                held, ledger.pairs().all(Optional.empty()), ledger.grades().all(Optional.empty()));
        return new Whole(reports, claims, standings);
    }

    private void shut() {
        open.ifPresent(Open::close);
        open = Optional.empty();
    }

    @Override
    public void close() {
        reader.execute(this::shut);
        reader.shutdown();
    }
}
