package org.dateline.ledger;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.ledger.LedgerException.Problem;
import org.dateline.model.Capture;
import org.dateline.model.Change;
import org.dateline.model.Claim;
import org.dateline.model.ClaimId;
import org.dateline.model.Pairings;
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
    private final PairStore pairs;
    private final Versions versions;
    private final HistoryStore history;
    private final Clock clock;

    private Ledger(Path file, Handle handle, Clock clock) {
        this.file = file;
        this.handle = handle;
        this.clock = clock;
        captures = new CaptureStore(handle, clock);
        reports = new ReportStore(handle);
        claims = new ClaimStore(handle);
        rejections = new RejectionStore(handle);
        pairs = new PairStore(handle);
        versions = new Versions(handle, reports, claims);
        history = new HistoryStore(handle, reports, claims);
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

    /**
     * Opens the ledger in this file, or makes one there.
     *
     * @param clock says when a change is made
     */
    public static Ledger open(Path file, Clock clock) {
        return new Ledger(file, Jdbi.open(new LedgerFile(file, PATIENCE).open()), clock);
    }

    static Ledger open(Path file, Duration patience) {
        return new Ledger(file, Jdbi.open(new LedgerFile(file, patience).open()), Clock.systemUTC());
    }

    /** What is held of these bytes; empty if they have not become a report here. */
    public synchronized Optional<Holding> holding(Sha256 capture) {
        return call(open -> reports.holding(capture));
    }

    /**
     * Notes that a capture that is held was found under this name, now or again. Reports that were found there before are
     * superseded, where they are found nowhere else.
     */
    public synchronized void addLocation(Sha256 capture, String location) {
        change(now -> versions.found(capture, location, captures.addLocation(capture, location), now));
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
     * Keeps a capture and its report. It takes the place of an earlier reading of the same bytes, whose claims hold until
     * the new one is coded, and of reports that were found under its name or address before, of which it is a newer
     * version. What was before is kept as history. A report that was withdrawn stays so.
     *
     * @param basis what the reading rests on beside the bytes; comes back in {@link #holding}
     */
    public synchronized void add(Capture capture, Report report, String basis) {
        change(now -> {
            captures.keep(capture);
            versions.read(report, basis, now);
            rejections.remove(capture.location());
        });
    }

    /** Keeps word of a document that did not become a report. */
    public synchronized void reject(Rejection rejection) {
        change(now -> rejections.put(rejection));
    }

    /** Keeps word of a document that did not become a report, and its bytes. */
    public synchronized void reject(Rejection rejection, Capture capture) {
        change(now -> {
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
     * Keeps the claims of a report, in place of those found before, which are kept as history; those that say the same go
     * on. Of several claims with one id the first is kept. Nothing is kept where the report holds no longer.
     *
     * @param coding what the claims rest on beside the report; comes back in {@link #coding}
     * @throws IllegalArgumentException if the ledger does not know the report
     */
    public synchronized void putClaims(ReportId report, String coding, List<Claim> found) {
        change(now -> {
            requireKnown(report);
            reports.number(report, AsOf.NOW).ifPresent(number -> {
                Recoding recoding = Recoding.of(handle, number, coding);
                new ClaimRevision(handle, claims, report, number, now).put(withoutRepeats(found), recoding);
                reports.setCoding(number, coding);
            });
        });
    }

    /** Ends the claims of a report, where they were found in an earlier reading of it and this one cannot be coded. */
    public synchronized void endClaims(ReportId report, String reason) {
        if (!call(open -> claims.holding(report)).isEmpty()) {
            change(now -> claims.end(report, Cause.REREAD, reason, now));
        }
    }

    /**
     * Takes a report out: it holds no longer and neither do its claims, whatever is read, until it is restored. Nothing
     * happens where it is withdrawn already.
     *
     * @param reason in words for people; may be empty
     * @throws IllegalArgumentException if the ledger does not know the report
     */
    public synchronized void withdraw(ReportId report, String reason) {
        change(now -> {
            requireKnown(report);
            if (history.withdrawal(report).isEmpty()) {
                history.withdraw(report, reason, now);
                versions.decided(report, now);
            }
        });
    }

    /**
     * Takes a report back in, if no newer version of it has come; its claims come back when it is coded. Nothing happens
     * where it is not withdrawn.
     */
    public synchronized void restore(ReportId report) {
        change(now -> {
            if (history.withdrawal(report).isPresent()) {
                history.restore(report);
                versions.decided(report, now);
            }
        });
    }

    /** Word of a report that a person took out; empty where it is not withdrawn. */
    public synchronized Optional<Withdrawal> withdrawal(ReportId report) {
        return call(open -> history.withdrawal(report));
    }

    private void requireKnown(ReportId report) {
        if (reports.newest(report).isEmpty()) {
            throw new IllegalArgumentException("no such report in the ledger: " + report);
        }
    }

    private static List<Claim> withoutRepeats(List<Claim> found) {
        return List.copyOf(found.stream()
                .collect(Collectors.toMap(Claim::id, claim -> claim, (first, second) -> first, LinkedHashMap::new))
                .values());
    }

    /** Hands over each report, in the order of exports: by file, then by id. */
    public synchronized void forEachReport(Consumer<Report> each) {
        forEachReport(Optional.empty(), each);
    }

    /**
     * Hands over each report that held at an instant, in the order of exports.
     *
     * @param asOf empty for now
     */
    public synchronized void forEachReport(Optional<Instant> asOf, Consumer<Report> each) {
        for (long number : call(open -> reports.numbers(new AsOf(asOf)))) {
            each.accept(call(open -> reports.report(number)));
        }
    }

    /** The report with this id, if it holds: if it is neither withdrawn nor superseded. */
    public synchronized Optional<Report> report(ReportId id) {
        return call(open -> reports.number(id, AsOf.NOW).map(reports::report));
    }

    /** All that the ledger held of a report, oldest first; empty where it does not know it. */
    public synchronized List<ReportState> history(ReportId id) {
        return call(open -> reports.states(id));
    }

    /** The reports, also of the past, whose id begins so or whose file's name holds these words. */
    public synchronized List<ReportId> reportsOfAllTimes(String words) {
        return call(open -> reports.idsEver(words));
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
        return claimsById(beginning, Optional.empty());
    }

    /**
     * The claims whose id begins so, as they were known at an instant; two stand for any number above one.
     *
     * @param asOf empty for now
     */
    public synchronized List<Claim> claimsById(String beginning, Optional<Instant> asOf) {
        return call(open -> claims.findById(beginning, new AsOf(asOf))).stream()
                .map(key -> call(open -> claims.claim(key.claim())))
                .toList();
    }

    /** The ids that begin so of claims of all times; two stand for any number above one. */
    public synchronized List<ClaimId> claimsOfAllTimes(String beginning) {
        return call(open -> history.idsEver(beginning));
    }

    /**
     * All that the ledger held of a claim, oldest first, with what it held of claims on the same words that this one follows
     * or that follow it; empty where it does not know it.
     */
    public synchronized List<ClaimState> history(ClaimId id) {
        return call(open -> history.states(id));
    }

    /** Hands over what became of claims from an instant on, newest last. */
    public synchronized void forEachChange(Instant since, Consumer<Change> each) {
        for (HistoryStore.Step step : call(open -> history.steps(since))) {
            call(open -> history.change(step)).ifPresent(each);
        }
    }

    /** The claims of a report, in the order of its text. */
    public synchronized List<Claim> claims(ReportId report) {
        return call(open -> claims.holding(report).stream()
                .map(key -> claims.claim(key.claim()))
                .toList());
    }

    /**
     * Reports that were not compared since their claims were last found, each with its file.
     *
     * @param version of the program: what another one found does not count
     */
    public synchronized Map<ReportId, String> notCompared(String version) {
        return call(open -> pairs.notCompared(version));
    }

    /**
     * Makes a report ready to be compared anew: what was found of it is forgotten.
     *
     * @param keys under which others find it
     */
    public synchronized void putKeys(ReportId report, Set<Long> keys) {
        change(now -> reports.number(report, AsOf.NOW).ifPresent(number -> {
            pairs.remove(report, number);
            pairs.putKeys(number, keys);
        }));
    }

    /** Reports that share at least so many keys with one, by id. */
    public synchronized List<ReportId> sharing(ReportId report, int fewest) {
        return call(open -> reports.number(report, AsOf.NOW)
                .map(number -> pairs.sharing(number, fewest))
                .orElse(List.of()));
    }

    /**
     * Keeps what was found of a report beside others and within itself; pairs of what holds no longer are left out.
     *
     * @param version of the program that found it
     */
    public synchronized void putPairs(ReportId report, String version, List<Pairings> found) {
        change(now -> reports.number(report, AsOf.NOW).ifPresent(number -> {
            pairs.put(found);
            pairs.setCompared(number, version);
        }));
    }

    /**
     * All that was found two at a time of what held at an instant.
     *
     * @param asOf empty for now
     */
    public synchronized Pairings pairings(Optional<Instant> asOf) {
        return call(open -> pairs.all(new AsOf(asOf)));
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
    private void change(Consumer<Moment> work) {
        call(open -> {
            open.execute("BEGIN IMMEDIATE");
            try {
                work.accept(new Moment(open, clock));
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
