package org.dateline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.ledger.ClaimQuery;
import org.dateline.ledger.ClaimState;
import org.dateline.ledger.Ledger;
import org.dateline.model.Author;
import org.dateline.model.Change;
import org.dateline.model.Claim;
import org.dateline.model.ClaimId;
import org.dateline.model.FieldChange;
import org.dateline.model.Report;
import org.dateline.model.ReportId;

/**
 * A ledger that is opened anew for every step, with a note of what it listed after each. A step is a second of its clock.
 */
final class Past {
    static final Instant BEGIN = Instant.parse("2024-12-01T08:00:00Z");

    /** A claim beside its report, as listed. */
    private record Line(Report report, Claim claim) {}

    private final Workplace work;
    private final Path file;
    private final Map<Instant, List<Line>> listings = new LinkedHashMap<>();
    private final Map<Instant, List<Report>> reportsThen = new LinkedHashMap<>();
    private final Set<String> names = new TreeSet<>();
    private final Set<ReportId> withdrawn = new TreeSet<>();
    private Instant now = BEGIN;
    private int program = 1;

    Past(Workplace work) {
        this.work = work;
        file = work.ledger("past.db");
    }

    Ledger open() {
        return Ledger.open(file, Clock.fixed(now, ZoneOffset.UTC));
    }

    void write(String name, String text) throws IOException {
        work.write(name, text);
    }

    void read(int version, String... paths) {
        program = version;
        names.addAll(Arrays.asList(paths));
        step(ledger -> take(ledger, paths));
    }

    void readInput(String text) {
        step(ledger -> new Intake(ledger, stages(), Progress.SILENT, 2)
                .take(List.of(
                        new Source.InStream("-", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))))));
    }

    void withdraw(ReportId report, String reason) {
        withdrawn.add(report);
        step(ledger -> {
            ledger.withdraw(report, new Author("Ana", reason));
            take(ledger);
        });
    }

    void restore(ReportId report) {
        withdrawn.remove(report);
        step(ledger -> {
            ledger.restore(report, new Author("Ana", ""));
            take(ledger);
        });
    }

    private void take(Ledger ledger, String... paths) {
        List<String> found = Arrays.stream(paths)
                .map(path -> work.folder().resolve(path).toString())
                .toList();
        List<Source> sources = Sources.find(found, new ByteArrayInputStream(new byte[0]), file).stream()
                .filter(source -> source.location().endsWith(".txt"))
                .toList();
        new Intake(ledger, stages(), Progress.SILENT, 2).take(sources);
    }

    private interface Step {
        void on(Ledger ledger);
    }

    private void step(Step step) {
        try (Ledger ledger = open()) {
            step.on(ledger);
        }
        Instant after = now.plus(Duration.ofMillis(900));
        try (Ledger ledger = open()) {
            listings.put(after, lines(ledger, ClaimQuery.all()));
            reportsThen.put(after, reports(ledger, Optional.empty()));
        }
        now = now.plusSeconds(1);
    }

    private Stages stages() {
        return new ChangingStages(program);
    }

    private static List<Line> lines(Ledger ledger, ClaimQuery query) {
        List<Line> lines = new ArrayList<>();
        ledger.forEachClaim(query, (report, claim) -> lines.add(new Line(report, claim)));
        return lines;
    }

    private static List<Report> reports(Ledger ledger, Optional<Instant> asOf) {
        List<Report> reports = new ArrayList<>();
        ledger.forEachReport(asOf, reports::add);
        return reports;
    }

    List<ReportId> reports() {
        try (Ledger ledger = open()) {
            return reports(ledger, Optional.empty()).stream().map(Report::id).toList();
        }
    }

    Set<ReportId> withdrawn() {
        return withdrawn;
    }

    List<Integer> versions() {
        try (Ledger ledger = open()) {
            return reports(ledger, Optional.empty()).stream()
                    .map(Report::version)
                    .toList();
        }
    }

    /** The words of the claims that hold, in order. */
    List<String> words() {
        try (Ledger ledger = open()) {
            return lines(ledger, ClaimQuery.all()).stream().map(Past::words).toList();
        }
    }

    private static String words(Line line) {
        return line.claim().span().in(line.report().text());
    }

    List<ClaimState> statesOf(String words) {
        ClaimId id = listings.values().stream()
                .flatMap(List::stream)
                .filter(line -> words(line).equals(words))
                .findFirst()
                .orElseThrow()
                .claim()
                .id();
        try (Ledger ledger = open()) {
            return ledger.history(id);
        }
    }

    List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        try (Ledger ledger = open()) {
            ledger.forEachChange(Instant.EPOCH, changes::add);
        }
        return changes;
    }

    void assertThatEveryListingCanBeHadAgain() {
        try (Ledger ledger = open()) {
            listings.forEach(
                    (at, lines) -> assertThat(lines(ledger, ClaimQuery.all().asOf(at)))
                            .as("claims as of %s", at)
                            .isEqualTo(lines));
            reportsThen.forEach((at, reports) -> assertThat(reports(ledger, Optional.of(at)))
                    .as("reports as of %s", at)
                    .isEqualTo(reports));
        }
    }

    void assertThatEveryClaimEverListedCanBeShownAgain() {
        Set<Line> all = new LinkedHashSet<>();
        listings.values().forEach(all::addAll);
        try (Ledger ledger = open()) {
            for (Line line : all) {
                assertThat(ledger.history(line.claim().id()))
                        .as("%s", line)
                        .anyMatch(state -> state.claim().equals(line.claim())
                                && state.report().equals(line.report()));
            }
        }
    }

    void assertThatTheFeedLeadsToTheListing() {
        Map<ClaimId, Claim> known = new TreeMap<>();
        Instant last = Instant.EPOCH;
        for (Change change : changes()) {
            assertThat(change.at()).isAfterOrEqualTo(last);
            assertThat(change.reason()).isNotBlank();
            last = change.at();
            apply(change, known);
        }
        Map<ClaimId, Claim> listed = new TreeMap<>();
        try (Ledger ledger = open()) {
            lines(ledger, ClaimQuery.all())
                    .forEach(line -> listed.put(line.claim().id(), line.claim()));
        }
        assertThat(known).isEqualTo(listed);
    }

    private static void apply(Change change, Map<ClaimId, Claim> known) {
        Claim claim = change.claim();
        switch (change.type()) {
            case NEW -> assertThat(known.put(claim.id(), claim)).isNull();
            case WITHDRAWN -> assertThat(known.remove(claim.id())).isEqualTo(claim);
            case CHANGED -> {
                assertThat(change.fields()).isNotEmpty();
                ClaimId before = change.fields().stream()
                        .filter(field -> field.field().equals("id"))
                        .map(FieldChange::before)
                        .map(ClaimId::new)
                        .findFirst()
                        .orElse(claim.id());
                assertThat(known.remove(before)).isNotNull();
                known.put(claim.id(), claim);
            }
        }
    }

    /** The files as they are now, read by the last program, without those withdrawn; versions apart, which are history. */
    void assertThatAFreshLedgerOfTheSameFilesIsTheSame() {
        read(program, names.toArray(new String[0]));
        Path fresh = work.ledger("fresh.db");
        try (Ledger ledger = Ledger.open(fresh);
                Ledger same = open()) {
            take(ledger, names.toArray(new String[0]));
            withdrawn.stream()
                    .filter(report -> ledger.report(report).isPresent())
                    .forEach(report -> ledger.withdraw(report, new Author("Ana", "")));
            take(ledger);
            assertThat(unnumbered(reports(same, Optional.empty())))
                    .isEqualTo(unnumbered(reports(ledger, Optional.empty())));
            assertThat(lines(same, ClaimQuery.all()).stream().map(Line::claim))
                    .containsExactlyElementsOf(lines(ledger, ClaimQuery.all()).stream()
                            .map(Line::claim)
                            .toList());
        }
    }

    private static List<Report> unnumbered(List<Report> reports) {
        return reports.stream().map(report -> report.as(report.file(), 1)).toList();
    }
}
