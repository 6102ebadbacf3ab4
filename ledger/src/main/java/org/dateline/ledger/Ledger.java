package org.dateline.ledger;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.dateline.ledger.LedgerException.Problem;
import org.dateline.model.AuditEntry;
import org.dateline.model.Author;
import org.dateline.model.Capture;
import org.dateline.model.Change;
import org.dateline.model.Claim;
import org.dateline.model.ClaimId;
import org.dateline.model.Parcel;
import org.dateline.model.Rejection;
import org.dateline.model.Report;
import org.dateline.model.ReportId;
import org.dateline.model.Sha256;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

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

    private static final String HANDED_OUT = "handed out for coding";

    private final Transactions file;
    private final CaptureStore captures;
    private final ReportStore reports;
    private final ClaimStore claims;
    private final RejectionStore rejections;
    private final Names names;
    private final Pairs pairs;
    private final Grades grades;
    private final Feeds feeds;
    private final TextSearch search;
    private final Versions versions;
    private final HistoryStore history;
    private final ClaimKeeping keeping;
    private final Decisions decisions;
    private final Audit audit;
    private final Approvals approvals;
    private final Alerts alerts;

    private Ledger(Transactions file, Clock clock) {
        this.file = file;
        Handle handle = file.handle();
        captures = new CaptureStore(handle, clock);
        reports = new ReportStore(handle);
        claims = new ClaimStore(handle);
        rejections = new RejectionStore(handle);
        names = new Names(file, reports);
        DecisionStore decided = new DecisionStore(handle, reports, claims);
        pairs = new Pairs(file, reports, new Verdicts(decided));
        audit = new Audit(file);
        approvals = new Approvals(file, audit);
        grades = new Grades(file, audit);
        feeds = new Feeds(file, rejections);
        search = new TextSearch(handle);
        versions = new Versions(handle, reports, claims);
        history = new HistoryStore(handle, reports, claims);
        keeping = new ClaimKeeping(handle, reports, claims, decided);
        decisions = new Decisions(file, keeping, audit);
        alerts = new Alerts(file, history, decided, audit);
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
        return open(file, PATIENCE, clock);
    }

    static Ledger open(Path file, Duration patience) {
        return open(file, patience, Clock.systemUTC());
    }

    private static Ledger open(Path file, Duration patience, Clock clock) {
        return new Ledger(new Transactions(file, Jdbi.open(new LedgerFile(file, patience).open()), clock), clock);
    }

    /** What is held of these bytes; empty if they have not become a report here. */
    public Optional<Holding> holding(Sha256 capture) {
        return file.call(open -> reports.holding(capture));
    }

    /**
     * Notes that a capture that is held was found under this name, now or again. Reports that were found there before are
     * superseded, where they are found nowhere else.
     */
    public void addLocation(Sha256 capture, String location) {
        file.change(now -> versions.found(capture, location, captures.addLocation(capture, location), now));
    }

    /** All names a capture was found under, in order. */
    public List<String> locations(Sha256 capture) {
        return file.call(open -> captures.locations(capture));
    }

    /** The bytes as received; empty where they are not known, or only word of them was imported. */
    public Optional<Capture> capture(Sha256 capture) {
        return file.call(open -> captures.find(capture));
    }

    /**
     * Keeps a capture and its report. It takes the place of an earlier reading of the same bytes, whose claims hold until
     * the new one is coded, and of reports that were found under its name or address before, of which it is a newer
     * version. What was before is kept as history. A report that was withdrawn stays so.
     *
     * @param basis what the reading rests on beside the bytes; comes back in {@link #holding}
     */
    public void add(Capture capture, Report report, String basis) {
        file.change(now -> {
            captures.keep(capture);
            versions.read(report, basis, now);
            rejections.remove(capture.location());
            audit.note(
                    Audit.PROGRAM,
                    "read",
                    report.id().value(),
                    "",
                    capture.location() + " " + capture.sha256().hex(),
                    now);
        });
    }

    /**
     * Fills a ledger that holds no report with what another one held: all of it or nothing. The bytes are not among it.
     *
     * @param coding what the claims rest on; comes back in {@link #coding}
     * @param by who has it done, for the log
     * @param weights of the names of a report, as given to {@link Names#put}
     * @throws IllegalArgumentException if the ledger holds reports
     */
    public void fill(List<Parcel> parcels, String coding, String by, Function<Report, Map<Long, Integer>> weights) {
        file.change(now -> new Filling(file.handle(), captures, reports, keeping, names, audit)
                .fill(parcels, coding, by, weights, now));
    }

    /**
     * Fills a ledger that holds no report for one who codes by themselves: all of it or nothing. The program codes nothing in
     * such a ledger.
     *
     * @param coder as they call themselves; comes back in {@link #coder}
     * @param author who hands it out
     * @throws IllegalArgumentException if the ledger holds reports
     */
    public void handOut(
            List<Parcel> parcels, String coder, Author author, Function<Report, Map<Long, Integer>> weights) {
        file.change(now -> {
            new Filling(file.handle(), captures, reports, keeping, names, audit)
                    .fill(parcels, HANDED_OUT, Audit.PROGRAM, weights, now);
            audit.note(author.name(), HANDED_OUT, coder, "", author.reason(), now);
        });
    }

    /** Who codes here by themselves, where the ledger was handed out for that. */
    public Optional<String> coder() {
        return audit.doing(HANDED_OUT).stream().findFirst().map(AuditEntry::subject);
    }

    /**
     * What the program found in a report that holds, in the order of the text, whatever persons decided of it; in a ledger
     * that was handed out, the claims that it was handed out with.
     */
    public List<Claim> found(ReportId report) {
        return file.call(
                open -> reports.number(report, AsOf.NOW).map(keeping::found).orElse(List.of()));
    }

    /** Keeps word of a document that did not become a report. */
    public void reject(Rejection rejection) {
        file.change(now -> rejections.put(rejection));
    }

    /** Keeps word of a document that did not become a report, and its bytes. */
    public void reject(Rejection rejection, Capture capture) {
        file.change(now -> {
            captures.keep(capture);
            rejections.put(rejection);
        });
    }

    /** By file name. */
    public List<Rejection> rejections() {
        return file.call(open -> rejections.all());
    }

    /** What the claims of a report rest on, as given to {@link #putClaims}; empty where it has not been coded. */
    public Optional<String> coding(ReportId report) {
        return file.call(open -> reports.coding(report));
    }

    /**
     * The reports whose claims were not found by this version of the program, or were not looked for.
     *
     * @param version what the coding of all others begins with, as given to {@link #putClaims}, before a blank
     */
    public List<ReportId> notCoded(String version) {
        return file.call(open -> reports.notCodedBy(version));
    }

    /**
     * Keeps the claims of a report, in place of those found before, which are kept as history; those that say the same go
     * on. Of several claims with one id the first is kept. Nothing is kept where the report holds no longer.
     *
     * @param coding what the claims rest on beside the report; comes back in {@link #coding}
     * @throws IllegalArgumentException if the ledger does not know the report
     */
    public void putClaims(ReportId report, String coding, List<Claim> found) {
        file.change(now -> {
            reports.requireKnown(report);
            reports.number(report, AsOf.NOW).ifPresent(number -> {
                Recoding recoding = Recoding.of(file.handle(), number, coding);
                int changes = keeping.put(report, number, found, recoding, now);
                reports.setCoding(number, coding);
                if (changes > 0) {
                    audit.note(
                            Audit.PROGRAM,
                            "coded",
                            report.value(),
                            "",
                            changes + " states of claims began or ended",
                            now);
                }
            });
        });
    }

    /** Ends the claims of a report, where they were found in an earlier reading of it and this one cannot be coded. */
    public void endClaims(ReportId report, String reason) {
        if (!file.call(open -> claims.holding(report)).isEmpty()) {
            file.change(now -> claims.end(report, Cause.REREAD, reason, now));
        }
    }

    /**
     * Takes a report out: it holds no longer and neither do its claims, whatever is read, until it is restored. Nothing
     * happens where it is withdrawn already.
     *
     * @throws IllegalArgumentException if the ledger does not know the report
     */
    public void withdraw(ReportId report, Author author) {
        file.change(now -> {
            versions.withdraw(report, author.reason(), history, now);
            audit.note(author.name(), "withdrawn", report.value(), "held", author.reason(), now);
        });
    }

    /**
     * Takes a report back in, if no newer version of it has come; its claims come back when it is coded. Nothing happens
     * where it is not withdrawn.
     */
    public void restore(ReportId report, Author author) {
        file.change(now -> {
            versions.restore(report, history, now);
            audit.note(author.name(), "restored", report.value(), "withdrawn", author.reason(), now);
        });
    }

    /** Word of a report that a person took out; empty where it is not withdrawn. */
    public Optional<Withdrawal> withdrawal(ReportId report) {
        return file.call(open -> history.withdrawal(report));
    }

    /** Hands over each report, in the order of exports: by file, then by id. */
    public void forEachReport(Consumer<Report> each) {
        forEachReport(Optional.empty(), each);
    }

    /**
     * Hands over each report that held at an instant, in the order of exports.
     *
     * @param asOf empty for now
     */
    public void forEachReport(Optional<Instant> asOf, Consumer<Report> each) {
        for (long number : file.call(open -> reports.numbers(new AsOf(asOf)))) {
            each.accept(file.call(open -> reports.report(number)));
        }
    }

    /** The report with this id, if it holds: if it is neither withdrawn nor superseded. */
    public Optional<Report> report(ReportId id) {
        return file.call(open -> reports.number(id, AsOf.NOW).map(reports::report));
    }

    /** All that the ledger held of a report, oldest first; empty where it does not know it. */
    public List<ReportState> history(ReportId id) {
        return file.call(open -> reports.states(id));
    }

    /** The newest states of a report and of all others that were found under its address or names: its versions, oldest first. */
    public List<ReportState> versions(ReportId id) {
        return file.call(open -> versions.all(id));
    }

    /** The reports, also of the past, whose id begins so or whose file's name holds these words. */
    public List<ReportId> reportsOfAllTimes(String words) {
        return file.call(open -> reports.idsEver(words));
    }

    /** The claims that the query lets through: by file, report and place in the text. */
    public List<ClaimId> find(ClaimQuery query) {
        return file.call(open -> claims.ids(query));
    }

    /** Hands over each claim that the query lets through with its report: by file, report and place in the text. */
    public void forEachClaim(ClaimQuery query, BiConsumer<Report, Claim> each) {
        file.call(open -> claims.findByReport(query)).forEach((number, keys) -> {
            Report report = file.call(open -> reports.report(number));
            file.call(open -> claims.claims(keys.stream().map(ClaimKey::claim).toList()))
                    .forEach(claim -> each.accept(report, claim));
        });
    }

    /** All that holds, taken over as far as can be from what was read of this file before. */
    public Holdings holdings(Holdings before) {
        return Holdings.of(file, reports, claims, before);
    }

    /** The claims whose id begins so; two stand for any number above one. */
    public List<Claim> claimsById(String beginning) {
        return claimsById(beginning, Optional.empty());
    }

    /**
     * The claims whose id begins so, as they were known at an instant; two stand for any number above one.
     *
     * @param asOf empty for now
     */
    public List<Claim> claimsById(String beginning, Optional<Instant> asOf) {
        return file.call(open -> claims.findById(beginning, new AsOf(asOf))).stream()
                .map(key -> file.call(open -> claims.claim(key.claim())))
                .toList();
    }

    /** The ids that begin so of claims of all times; two stand for any number above one. */
    public List<ClaimId> claimsOfAllTimes(String beginning) {
        return file.call(open -> history.idsEver(beginning));
    }

    /**
     * All that the ledger held of a claim, oldest first, with what it held of claims on the same words that this one follows
     * or that follow it; empty where it does not know it.
     */
    public List<ClaimState> history(ClaimId id) {
        return file.call(open -> history.states(id));
    }

    /** Hands over what became of claims from an instant on, newest last. */
    public void forEachChange(Instant since, Consumer<Change> each) {
        for (HistoryStore.Step step : file.call(open -> history.steps(since))) {
            file.call(open -> history.change(step)).ifPresent(each);
        }
    }

    /** The claims of a report, in the order of its text. */
    public List<Claim> claims(ReportId report) {
        return file.call(open -> claims.claims(
                claims.holding(report).stream().map(ClaimKey::claim).toList()));
    }

    /** The names by which reports without a day find the dated one that tells of the same. */
    public Names names() {
        return names;
    }

    /** What was found of reports and claims two at a time. */
    public Pairs pairs() {
        return pairs;
    }

    /** Number of claims. */
    public long claimCount() {
        return file.call(open -> claims.count());
    }

    /** What persons think of sources and claims. */
    public Grades grades() {
        return grades;
    }

    /** What persons decided of claims. */
    public Decisions decisions() {
        return decisions;
    }

    /** Leave to export what is sensitive. */
    public Approvals approvals() {
        return approvals;
    }

    /** The log of all changes. */
    public Audit audit() {
        return audit;
    }

    /** What is known of fetched addresses and watched feeds. */
    public Feeds feeds() {
        return feeds;
    }

    /** Saved searches and their deliveries. */
    public Alerts alerts() {
        return alerts;
    }

    /** The reports that hold all of these words, in any language, best match first. */
    public List<Report> search(String words, int limit) {
        return search(words, limit, Optional.empty());
    }

    /**
     * Likewise, of the reports that held at an instant; looks at all of them.
     *
     * @param asOf empty for now
     */
    public List<Report> search(String words, int limit, Optional<Instant> asOf) {
        return file.call(open -> search.find(words, limit, asOf)).stream()
                .map(number -> file.call(open -> reports.report(number)))
                .toList();
    }

    /** The file. */
    public Path file() {
        return file.file();
    }

    @Override
    public void close() {
        file.close();
    }
}
