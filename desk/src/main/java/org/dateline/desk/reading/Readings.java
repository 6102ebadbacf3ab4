package org.dateline.desk.reading;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.dateline.intake.Engine;
import org.dateline.intake.Intake;
import org.dateline.intake.Source;
import org.dateline.ledger.Ledger;
import org.dateline.ledger.LedgerException;

/**
 * What browsers hand in is read here, one reading after another, into the ledger that the command line writes too. The
 * network is loaded with the first of them.
 */
public final class Readings implements AutoCloseable {
    private static final int MOST_KEPT = 50;
    private static final int MOST_WAITING = 10;

    private final Path ledger;
    private final String version;
    private final Consumer<Ledger> afterwards;
    private final PrintStream log;
    private final ExecutorService reader =
            Executors.newSingleThreadExecutor(work -> new Thread(work, "dateline-desk-readings"));
    private final Deque<Reading> readings = new ArrayDeque<>();
    /** Whether catching up waits already: once is enough. */
    private final AtomicBoolean waiting = new AtomicBoolean();

    private int count;

    // Of the reader's thread alone.
    private Optional<Engine> engine = Optional.empty();

    /**
     * @param ledger the file, made with the first reading where it does not exist
     * @param version of the program, as in {@link Engine#start}
     * @param afterwards what is done in the ledger after each reading, unless the reading failed
     * @param log takes word of what the program did wrong
     */
    public Readings(Path ledger, String version, Consumer<Ledger> afterwards, PrintStream log) {
        this.ledger = ledger;
        this.version = version;
        this.afterwards = afterwards;
        this.log = log;
    }

    /** Takes documents to be read; empty if too many others wait already. */
    public synchronized Optional<Reading> take(List<Source> sources) {
        if (readings.stream().filter(each -> !each.state().phase().isOver()).count() >= MOST_WAITING) {
            return Optional.empty();
        }
        Reading reading = new Reading(Integer.toString(++count), Instant.now(), sources);
        readings.addFirst(reading);
        if (readings.size() > MOST_KEPT) {
            readings.removeLast();
        }
        reader.execute(() -> read(reading));
        return Optional.of(reading);
    }

    /** Codes and compares anew, where a change that a person made bears on it, after the readings that wait. */
    public void catchUp() {
        if (waiting.compareAndSet(false, true)) {
            reader.execute(() -> {
                waiting.set(false);
                read(new Reading("", Instant.now(), List.of()));
            });
        }
    }

    public synchronized Optional<Reading> find(String id) {
        return readings.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** Those of late, the last first. */
    public synchronized List<Reading> latest() {
        return List.copyOf(readings);
    }

    private void read(Reading reading) {
        try (Ledger open = Ledger.open(ledger)) {
            int threads = Runtime.getRuntime().availableProcessors();
            reading.finish(new Intake(open, engine(), reading, threads).take(reading.sources()));
            finish(open);
        } catch (LedgerException e) {
            reading.fail(String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            if (Thread.currentThread().isInterrupted()) {
                reading.fail("The desk was closed; the next run does what is left.");
                return;
            }
            // Nobody waits for this thread: what it says must not be lost.
            e.printStackTrace(log);
            reading.fail("The program failed; what it says about it stands where “dateline serve” was started.");
        }
    }

    /** What goes wrong here is no fault of the reading, which is done. */
    private void finish(Ledger open) {
        try {
            afterwards.accept(open);
        } catch (RuntimeException e) {
            e.printStackTrace(log);
        }
    }

    private Engine engine() {
        if (engine.isEmpty()) {
            engine = Optional.of(Engine.start(version));
        }
        return engine.get();
    }

    /** Ends when the reading at work is done; those that wait are left. */
    @Override
    public void close() {
        reader.shutdownNow();
        // On the caller's thread: the reader's takes no more work.
        awaitEnd();
        engine.ifPresent(Engine::close);
    }

    private void awaitEnd() {
        try {
            if (!reader.awaitTermination(1, TimeUnit.MINUTES)) {
                log.println("dateline: a reading did not end within a minute; the next run does what it left");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
