package org.dateline.ledger;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.ledger.LedgerException.Problem;
import org.dateline.model.Capture;
import org.dateline.model.Claim;
import org.dateline.model.Rejection;
import org.dateline.model.Report;
import org.dateline.model.ReportId;
import org.dateline.model.Sha256;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * A ledger in one SQLite file: captures, reports, claims and rejections. Every change is one transaction, so a process
 * that is killed leaves a ledger that opens and goes on. Safe for any number of threads, which wait for one another;
 * several processes may read while one writes.
 *
 * <p>All methods throw {@link LedgerException} where the file fails.
 */
public final class Ledger implements AutoCloseable {
    /** How long we wait for another process that is writing. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Path file;
    private final Handle handle;
    private final CaptureStore captures;
    private final ReportStore reports;
    private final ClaimStore claims;
    private final RejectionStore rejections;

    private Ledger(Path file, Handle handle) {
        this.file = file;
        this.handle = handle;
        captures = new CaptureStore(handle, Clock.systemUTC());
        reports = new ReportStore(handle);
        claims = new ClaimStore(handle);
        rejections = new RejectionStore(handle);
    }

    /** Opens the ledger in this file, or makes one there. */
    public static Ledger open(Path file) {
        return open(file, PATIENCE);
    }

    /** Opens the ledger in this file. */
    public static Ledger openExisting(Path file) {
        if (!Files.exists(file)) {
            throw new LedgerException(Problem.LEDGER_MISSING, file, "there is no ledger here");
        }
        return open(file, PATIENCE);
    }

    static Ledger open(Path file, Duration patience) {
        return new Ledger(file, Jdbi.open(new LedgerFile(file, patience).open()));
    }

    /** What is held of these bytes; empty if they have not become a report here. */
    public synchronized Optional<Holding> holding(Sha256 capture) {
        return call(open -> reports.holding(capture));
    }

    /** Notes a further name of a capture that is held. */
    public synchronized void addLocation(Sha256 capture, String location) {
        change(() -> captures.addLocation(capture, location));
    }

    /** All names a capture was found under, in order. */
    public synchronized List<String> locations(Sha256 capture) {
        return call(open -> captures.locations(capture));
    }

    /** The bytes as received. */
    public synchronized Optional<Capture> capture(Sha256 capture) {
        return call(open -> captures.find(capture));
    }

    /**
     * Keeps a capture and its report, in place of an earlier reading of the same bytes and of the claims found in that.
     *
     * @param basis what the reading rests on beside the bytes; comes back in {@link #holding}
     */
    public synchronized void add(Capture capture, Report report, String basis) {
        change(() -> {
            captures.keep(capture);
            reports.put(report, basis);
            rejections.remove(capture.location());
        });
    }

    /** Keeps word of a document that did not become a report. */
    public synchronized void reject(Rejection rejection) {
        change(() -> rejections.put(rejection));
    }

    /** Keeps word of a document that did not become a report, and its bytes. */
    public synchronized void reject(Rejection rejection, Capture capture) {
        change(() -> {
            captures.keep(capture);
            rejections.put(rejection);
        });
    }

    /** By file name. */
    public synchronized List<Rejection> rejections() {
        return call(open -> rejections.all());
    }

    /** What the claims of a report rest on, as given to {@link #putClaims}; empty where it has not been coded. */
    public synchronized Optional<String> coding(ReportId report) {
        return call(open -> reports.coding(report));
    }

    /**
     * Keeps the claims of a report, in place of those found before. Of several claims with one id the first is kept.
     *
     * @param coding what the claims rest on beside the report; comes back in {@link #coding}
     * @throws IllegalArgumentException if the ledger does not hold the report
     */
    public synchronized void putClaims(ReportId report, String coding, List<Claim> found) {
        change(() -> {
            long number = reports.number(report)
                    .orElseThrow(() -> new IllegalArgumentException("no such report in the ledger: " + report));
            claims.put(number, withoutRepeats(found));
            reports.setCoding(number, coding);
        });
    }

    private static List<Claim> withoutRepeats(List<Claim> found) {
        return List.copyOf(found.stream()
                .collect(Collectors.toMap(Claim::id, claim -> claim, (first, second) -> first, LinkedHashMap::new))
                .values());
    }

    /** Hands over each report, in the order of exports: by file, then by id. */
    public synchronized void forEachReport(Consumer<Report> each) {
        for (long number : call(open -> reports.numbers())) {
            each.accept(call(open -> reports.report(number)));
        }
    }

    /** The report whose id begins so. */
    public synchronized Optional<Report> report(ReportId id) {
        return call(open -> reports.number(id).map(reports::report));
    }

    /** Hands over each claim that the query lets through with its report: by file, report and place in the text. */
    public synchronized void forEachClaim(ClaimQuery query, BiConsumer<Report, Claim> each) {
        Map<Long, List<ClaimKey>> byReport = call(open -> claims.find(query)).stream()
                .collect(Collectors.groupingBy(ClaimKey::report, LinkedHashMap::new, Collectors.toList()));
        byReport.forEach((number, keys) -> {
            Report report = call(open -> reports.report(number));
            for (ClaimKey key : keys) {
                each.accept(report, call(open -> claims.claim(key.claim())));
            }
        });
    }

    /** The claims whose id begins so; two stand for any number above one. */
    public synchronized List<Claim> claimsById(String beginning) {
        return call(open -> claims.findById(beginning)).stream()
                .map(key -> call(open -> claims.claim(key.claim())))
                .toList();
    }

    /** Number of claims. */
    public synchronized long claimCount() {
        return call(open -> claims.count());
    }

    /** The reports that hold all of these words, in any language, best match first. */
    public synchronized List<Report> search(String words, int limit) {
        String match = Arrays.stream(words.split("[^\\p{L}\\p{N}\\p{M}]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> '"' + word + '"')
                .collect(Collectors.joining(" "));
        if (match.isEmpty()) {
            return List.of();
        }
        return call(open -> reports.search(match, limit)).stream()
                .map(number -> call(open -> reports.report(number)))
                .toList();
    }

    /** The file. */
    public Path file() {
        return file;
    }

    @Override
    public synchronized void close() {
        call(open -> {
            open.close();
            return true;
        });
    }

    /** Does all of the work or nothing of it. */
    private void change(Runnable work) {
        call(open -> {
            open.execute("BEGIN IMMEDIATE");
            try {
                work.run();
                open.execute("COMMIT");
            } catch (RuntimeException | Error e) {
                rollBack(open);
                throw e;
            }
            return true;
        });
    }

    private static void rollBack(Handle open) {
        try {
            open.execute("ROLLBACK");
        } catch (JdbiException e) {
            // SQLite has done so itself, as it does where the disk is full.
        }
    }

    private <T> T call(Function<Handle, T> work) {
        try {
            return work.apply(handle);
        } catch (JdbiException e) {
            throw new Failures(file).explain(e);
        }
    }
}
