package org.dateline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.ledger.Ledger;
import org.dateline.model.Anchor;
import org.dateline.model.Author;
import org.dateline.model.Claim;
import org.dateline.model.ClaimId;
import org.dateline.model.Claimant;
import org.dateline.model.ClaimantKind;
import org.dateline.model.Figure;
import org.dateline.model.Kind;
import org.dateline.model.Measure;
import org.dateline.model.Place;
import org.dateline.model.PlacePrecision;
import org.dateline.model.RelationType;
import org.dateline.model.Report;
import org.dateline.model.ReportId;
import org.dateline.model.Section;
import org.dateline.model.Span;
import org.dateline.model.Stance;
import org.dateline.model.Standing;
import org.dateline.model.Status;
import org.dateline.model.When;
import org.dateline.model.WhenPrecision;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PairingTest {
    private static final List<String> TOWNS = List.of("Marrow", "Telling", "Quarrydown");
    private static final List<String> SPEAKERS = List.of("Harbour Observatory", "Ministry of Rivers", "Dr Anna Pell");
    private static final int REPORTS = 12;

    @TempDir
    private Path folder;

    private Workplace work;

    @BeforeEach
    void makeWorkplace() {
        work = new Workplace(folder);
    }

    @Test
    void findsThatALaterTollUpdatesAnEarlierOne() throws IOException {
        work.write(
                "a.txt",
                report(1, "Harbour Observatory|Marrow|40 people were killed in shelling of the market at Marrow"));
        work.write(
                "b.txt",
                report(2, "Harbour Observatory|Marrow|46 people were killed in shelling of the market at Marrow"));
        work.take("l.db", new TollStages(), "a.txt");
        work.take("l.db", new TollStages(), "b.txt");

        try (Ledger ledger = Ledger.openExisting(work.ledger("l.db"))) {
            assertThat(ledger.pairs().all(Optional.empty()).relations())
                    .singleElement()
                    .satisfies(relation -> {
                        assertThat(relation.type()).isEqualTo(RelationType.UPDATES);
                        assertThat(relation.reason()).contains("46 people", "40 people", "as of 2024-12-02");
                    });
        }
    }

    @Test
    void forgetsWhatIsFoundWhenAReportIsWithdrawnAndFindsItAgainWhenItIsRestored() throws IOException {
        work.write(
                "a.txt",
                report(1, "Harbour Observatory|Marrow|40 people were killed in shelling of the market at Marrow"));
        work.write(
                "b.txt",
                report(
                        1,
                        "Ministry of Rivers|Marrow|40 people died in Marrow when shells fell on traders",
                        "The minister spoke late in the evening, after a day of talks on bridges and ferries.",
                        "Schools in three valleys stay closed until the water falls."));
        work.take("l.db", new TollStages(), "a.txt", "b.txt");
        Map<ClaimId, Standing> before = standings("l.db");

        try (Ledger ledger = Ledger.openExisting(work.ledger("l.db"))) {
            ReportId report = ledger.reportsOfAllTimes("b.txt").get(0);
            ledger.withdraw(report, new Author("Ana", "not ours"));
            assertThat(ledger.pairs().all(Optional.empty()).relations()).isEmpty();
            ledger.restore(report, new Author("Ana", ""));
        }
        work.take("l.db", new TollStages(), "a.txt");
        assertThat(standings("l.db")).isEqualTo(before);
        assertThat(before.values())
                .allSatisfy(standing -> assertThat(standing.relations())
                        .extracting(relation -> relation.type())
                        .containsExactly(RelationType.CORROBORATES));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void comesToTheSameInAnyOrderAndInAnyParts(long seed) throws IOException {
        Random random = new Random(seed);
        List<String> files = new ArrayList<>();
        for (int i = 0; i < REPORTS; i++) {
            String file = "report" + i + ".txt";
            work.write(file, randomReport(random));
            files.add(file);
        }
        work.take("all.db", new TollStages(), files.toArray(String[]::new));

        Collections.shuffle(files, random);
        for (int from = 0; from < files.size(); ) {
            int to = Math.min(files.size(), from + 1 + random.nextInt(4));
            work.take("parts.db", new TollStages(), files.subList(from, to).toArray(String[]::new));
            if (random.nextInt(3) == 0) {
                withdrawAndRestore(files.get(from));
            }
            from = to;
        }
        work.take("parts.db", new TollStages(), files.get(0));

        assertThat(standings("parts.db")).isEqualTo(standings("all.db"));
        assertThat(standings("all.db").values())
                .anyMatch(standing -> !standing.relations().isEmpty());
    }

    private void withdrawAndRestore(String file) {
        try (Ledger ledger = Ledger.openExisting(work.ledger("parts.db"))) {
            ReportId report = ledger.reportsOfAllTimes(file).get(0);
            ledger.withdraw(report, new Author("Ana", "for a moment"));
            ledger.restore(report, new Author("Ana", ""));
        }
    }

    private Map<ClaimId, Standing> standings(String name) {
        try (Ledger ledger = Ledger.openExisting(work.ledger(name))) {
            Whole whole = Whole.of(ledger, Optional.empty());
            Map<ClaimId, Standing> standings = new TreeMap<>();
            for (ClaimId id : whole.claims().keySet()) {
                Standing standing = whole.standings().of(id);
                standings.put(id, standing);
                assertThat(Whole.around(id, ledger, Optional.empty())
                                .standings()
                                .of(id))
                        .isEqualTo(standing);
            }
            return standings;
        }
    }

    private static String randomReport(Random random) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            String town = TOWNS.get(random.nextInt(TOWNS.size()));
            String speaker = SPEAKERS.get(random.nextInt(SPEAKERS.size()));
            lines.add(speaker + "|" + town + "|" + (40 + random.nextInt(4))
                    + " people were killed in shelling of the market at " + town + " "
                    + "again and ".repeat(random.nextInt(2)) + "at noon");
        }
        return report(1 + random.nextInt(5), lines.toArray(String[]::new)) + "\nnumber " + random.nextLong();
    }

    private static String report(int day, String... lines) {
        return String.format(Locale.ROOT, "date: 2024-12-%02d\n%s\n", day, String.join("\n", lines));
    }

    /** Makes a claim of every line {@code speaker|town|words with a number}. */
    private static final class TollStages extends FakeStages {
        private static final Pattern LINE = Pattern.compile("(?m)^([^|\\n]+)\\|([^|\\n]+)\\|((\\d+) people[^\\n]*)$");

        @Override
        public List<Claim> extract(Report report, Optional<Anchor> anchor) {
            List<Claim> claims = new ArrayList<>();
            Matcher matcher = LINE.matcher(report.text());
            while (matcher.find()) {
                claims.add(claim(report, matcher, anchor.orElseThrow().date()));
            }
            return claims;
        }

        private static Claim claim(Report report, Matcher line, LocalDate day) {
            Span span = new Span(line.start(3), line.end(3));
            double number = Double.parseDouble(line.group(4));
            Span words = new Span(line.start(4), line.end(4) + " people".length());
            Figure figure = new Figure(
                    words,
                    Measure.KILLED,
                    "people",
                    words.in(report.text()),
                    number,
                    OptionalDouble.of(number),
                    OptionalDouble.of(number),
                    Optional.empty(),
                    true,
                    List.of());
            double north = 10 + TOWNS.indexOf(line.group(2));
            Place.Location location = new Place.Location(
                    line.group(2), Optional.empty(), north, 20, 5, Optional.empty(), Optional.empty());
            Place place = new Place(
                    span, line.group(2), Optional.of(location), PlacePrecision.SETTLEMENT, "fake", List.of(location));
            When when = new When(
                    span,
                    "that day",
                    Optional.of(day.minusDays(2)),
                    Optional.of(day),
                    WhenPrecision.DAY,
                    Optional.of(day),
                    "fake");
            return new Claim(
                    ClaimId.of(report.id(), span, Kind.SHELLING),
                    report.id(),
                    span,
                    span,
                    false,
                    List.of(new Claimant(line.group(1), ClaimantKind.MONITOR)),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Section.BODY,
                    Stance.ASSERTS,
                    Status.ACTUAL,
                    Kind.SHELLING,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(place),
                    Optional.of(when),
                    List.of(figure),
                    List.of());
        }
    }
}
