package org.dateline.desk.snapshot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.dateline.intake.Whole;
import org.dateline.ledger.Ledger;
import org.dateline.ledger.LedgerException;
import org.dateline.ledger.LedgerException.Problem;
import org.dateline.ledger.Watch;
import org.dateline.model.Sha256;

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

    private record Open(Ledger ledger, Watch watch, Object key) {}

    private final Path file;
    private final ExecutorService reader = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "desk-ledger");
        thread.setDaemon(true);
        return thread;
    });

    private final Object lookLock = new Object();
    private Optional<Future<?>> look = Optional.empty();
    private Instant nextLook = Instant.EPOCH;

    private volatile Known known = new Known(Optional.empty(), Optional.empty());
    private volatile Optional<Open> open = Optional.empty();

    // Of the reader's thread alone.
    private long version;
    private int count;
    private Instant nextReading = Instant.EPOCH;

    public Snapshots(Path file) {
        this.file = file;
    }

    /**
     * The newest snapshot.
     *
     * @throws Unavailable if there is none: no file, another file, a locked one
     */
    public Current current() {
        boolean first = known.snapshot().isEmpty();
        await(look(), first ? FIRST_PATIENCE : PATIENCE);
        Known now = known;
        return now.snapshot()
                .map(snapshot -> new Current(snapshot, now.trouble()))
                .orElseThrow(() -> now.trouble()
                        .orElseGet(() -> Unavailable.of(
                                Problem.LEDGER_BUSY,
                                file + ": the ledger is still being read; try again in a moment")));
    }

    /** The ledger's file. */
    public Path file() {
        return file;
    }

    /** Asks the ledger itself for what snapshots do not hold. */
    public <T> T ask(Function<Ledger, T> question) {
        try {
            return question.apply(open.orElseThrow(this::missing).ledger());
        } catch (LedgerException e) {
            throw Unavailable.of(e);
        }
    }

    /** Asks what became of claims. */
    public <T> T askHistory(Function<Watch, T> question) {
        try {
            return question.apply(open.orElseThrow(this::missing).watch());
        } catch (LedgerException e) {
            throw Unavailable.of(e);
        }
    }

    private Optional<Future<?>> look() {
        synchronized (lookLock) {
            boolean over = look.map(Future::isDone).orElse(true);
            if (over && !Instant.now().isBefore(nextLook)) {
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
            if (isOutdated()) {
                known = new Known(Optional.of(read()), Optional.empty());
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

    private boolean isOutdated() {
        Object key = key();
        boolean reopened = open.map(now -> !now.key().equals(key)).orElse(true);
        if (reopened) {
            shut();
            known = new Known(Optional.empty(), Optional.empty());
            open = Optional.of(new Open(Ledger.openExisting(file), Watch.open(file), key));
        }
        return known.snapshot().isEmpty()
                || (open.orElseThrow().watch().version() != version
                        && !Instant.now().isBefore(nextReading));
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
        Whole whole = Whole.of(ledger, Optional.empty());
        String stamp = Sha256.of(file + " " + started + " " + count++).brief();
        Snapshot snapshot = new Snapshot(stamp, started, whole, watch.recordedAt(), ledger.rejections());
        Instant done = Instant.now();
        nextReading = done.plus(Duration.between(started, done).multipliedBy(REST));
        return snapshot;
    }

    private void shut() {
        open.ifPresent(now -> {
            now.watch().close();
            now.ledger().close();
        });
        open = Optional.empty();
    }

    @Override
    public void close() {
        reader.execute(this::shut);
        reader.shutdown();
    }
}
