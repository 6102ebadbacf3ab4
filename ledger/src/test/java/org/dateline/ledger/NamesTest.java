package org.dateline.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.dateline.model.Author;
import org.dateline.model.Capture;
import org.dateline.model.DateEvidence;
import org.dateline.model.Report;
import org.dateline.model.ReportId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
    private static final Optional<LocalDate> MONDAY = Optional.of(LocalDate.of(2024, 12, 2));

    @TempDir
    private Path folder;

    private Ledger ledger;

    @BeforeEach
    void open() {
        ledger = Ledger.open(folder.resolve("a.db"));
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void findsTheDatedReportThatSharesMost() {
        ReportId undated = put("undated", Optional.empty(), 1, 2, 3, 4, 5);
        put("shares three", MONDAY, 1, 2, 3);
        ReportId most = put("shares four", MONDAY, 1, 2, 3, 4);
        put("has no day either", Optional.empty(), 1, 2, 3, 4, 5);
        assertThat(ledger.names().nearest(undated)).contains(most);
        assertThat(ledger.names().nearest(most)).isEmpty();
    }

    @Test
    void findsNoneThatSharesTooLittle() {
        ReportId few = put("few", Optional.empty(), 1, 2);
        ReportId many = put(
                "many",
                Optional.empty(),
                11,
                12,
                13,
                14,
                15,
                16,
                17,
                18,
                19,
                20,
                21,
                22,
                23,
                24,
                25,
                26,
                27,
                28,
                29,
                30);
        put("dated", MONDAY, 1, 2, 11, 12, 13);
        assertThat(ledger.names().nearest(few)).isEmpty();
        assertThat(ledger.names().nearest(many)).isEmpty();
    }

    @Test
    void looksAgainOnlyWhereADatedReportMayBeNearer() {
        ReportId undated = put("undated", Optional.empty(), 1, 2, 3, 4, 5);
        ReportId near = put("near", MONDAY, 1, 2, 3, 4);
        settle(undated);
        assertThat(ledger.names().unsettled()).isEmpty();
        put("farther", MONDAY, 1, 2, 3);
        put("of other things", MONDAY, 21, 22, 23, 24, 25);
        assertThat(ledger.names().unsettled()).isEmpty();
        ReportId nearer = put("nearer", MONDAY, 1, 2, 3, 4, 5);
        assertThat(ledger.names().unsettled()).containsExactly(undated);
        settle(undated);
        ledger.withdraw(nearer, new Author("Ana", ""));
        assertThat(ledger.names().unsettled()).containsExactly(undated);
        assertThat(ledger.names().nearest(undated)).contains(near);
    }

    @Test
    void doesNotSettleOnAReportThatIsNotTheNearestAnyMore() {
        ReportId undated = put("undated", Optional.empty(), 1, 2, 3, 4);
        ReportId first = put("first", MONDAY, 1, 2, 3);
        put("nearer", MONDAY, 1, 2, 3, 4);
        ledger.names().settle(undated, Optional.of(first));
        assertThat(ledger.names().unsettled()).containsExactly(undated);
    }

    /** In any order of coming, going and coming back, what is settled is what a search would find now. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void keepsNoReportSettledOnAnotherThanTheNearest(int seed) {
        Random random = new Random(seed);
        Map<ReportId, Optional<ReportId>> settled = new TreeMap<>();
        List<ReportId> known = new ArrayList<>();
        for (int step = 0; step < 120; step++) {
            if (known.size() < 4 || random.nextInt(3) > 0) {
                Optional<LocalDate> day = random.nextBoolean() ? MONDAY : Optional.empty();
                known.add(put(
                        "report " + random.nextInt(30),
                        day,
                        random.ints(6, 1, 12).toArray()));
            } else if (random.nextBoolean()) {
                ledger.withdraw(known.get(random.nextInt(known.size())), new Author("Ana", ""));
            } else {
                ledger.restore(known.get(random.nextInt(known.size())), new Author("Ana", ""));
            }
            for (ReportId report : ledger.names().unsettled()) {
                settled.put(report, settle(report));
            }
            settled.forEach((report, nearest) -> {
                if (ledger.report(report).isPresent()) {
                    assertThat(ledger.names().nearest(report)).isEqualTo(nearest);
                }
            });
        }
    }

    private Optional<ReportId> settle(ReportId report) {
        Optional<ReportId> nearest = ledger.names().nearest(report);
        ledger.names().settle(report, nearest);
        return nearest;
    }

    private ReportId put(String name, Optional<LocalDate> day, int... names) {
        Capture capture = Examples.capture(name + day, name + day);
        Report bare = Examples.bareReport(capture, "en", name);
        Report report = new Report(
                bare.id(),
                bare.capture(),
                bare.file(),
                bare.url(),
                bare.title(),
                bare.outlet(),
                bare.byline(),
                bare.credits(),
                day.map(date -> new DateEvidence(date, date.toString(), "test")),
                bare.rejectedDates(),
                bare.notBefore(),
                bare.language(),
                bare.text(),
                bare.blocks());
        ledger.add(capture, report, "basis");
        Map<Long, Integer> weights = new TreeMap<>();
        for (int number : names) {
            weights.put((long) number, 100);
        }
        ledger.names().put(report.id(), weights);
        return report.id();
    }
}
