package org.dateline.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Author;
import org.dateline.model.Capture;
import org.dateline.model.Claim;
import org.dateline.model.Kind;
import org.dateline.model.Report;
import org.dateline.model.Span;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ledger of the first version, made by its own migration and filled with what a ledger of today holds. */
class MigrationTest {
    private static final Instant SEEN = Instant.parse("2024-12-01T08:00:00Z");
    private static final List<String> TABLES = List.of(
            "captures",
            "locations",
            "reports",
            "blocks",
            "credits",
            "rejected_dates",
            "claims",
            "claimants",
            "mentions",
            "places",
            "place_locations",
            "figures",
            "figure_flags",
            "reasons");

    private final Capture capture = Examples.capture("b.txt", Examples.TEXT);
    private final Report report = Examples.fullReport(capture);
    private final List<Claim> claims =
            List.of(Examples.fullClaim(report), Examples.bareClaim(report, new Span(0, 5), Kind.RETREAT));

    @TempDir
    private Path folder;

    private Path old;

    @BeforeEach
    void makeOldLedger() throws SQLException {
        Path today = folder.resolve("today.db");
        try (Ledger ledger = Ledger.open(today)) {
            ledger.add(capture, report, "basis");
            ledger.putClaims(report.id(), "coding", claims);
        }
        old = folder.resolve("old.db");
        Flyway.configure()
                .dataSource("jdbc:sqlite:" + old, null, null)
                .locations("classpath:org/dateline/ledger/migrations")
                .target("1")
                .load()
                .migrate();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + old);
                Statement statement = connection.createStatement()) {
            statement.execute("ATTACH '" + today + "' AS today");
            for (String table : TABLES) {
                String columns = columns(statement, table);
                // A column that today's ledger has no more held the id.
                statement.execute("INSERT INTO main." + table + " (" + columns + ") SELECT "
                        + columns.replace("origin", "id") + " FROM today." + table);
            }
            statement.execute("UPDATE locations SET seen_at = '2024-12-01T08:00:00Z'");
        }
    }

    private static String columns(Statement statement, String table) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet columns = statement.executeQuery("PRAGMA main.table_info(" + table + ")")) {
            while (columns.next()) {
                names.add(columns.getString("name"));
            }
        }
        return String.join(", ", names);
    }

    @Test
    void keepsReportsAndClaims() {
        try (Ledger ledger = Ledger.open(old)) {
            assertThat(ledger.report(report.id())).contains(report);
            assertThat(listed(ledger, ClaimQuery.all())).isEqualTo(claims);
            assertThat(ledger.coding(report.id())).contains("coding");
            assertThat(ledger.holding(capture.sha256()))
                    .contains(new Holding(report.id(), Optional.of("b.txt"), "basis"));
            assertThat(ledger.search("residents", 10)).containsExactly(report);
        }
    }

    @Test
    void countsClaimsAsRecordedWhenTheirBytesWereFirstSeen() {
        try (Ledger ledger = Ledger.open(old)) {
            assertThat(ledger.history(claims.get(0).id()))
                    .containsExactly(new ClaimState(report, claims.get(0), SEEN, Optional.empty()));
            assertThat(listed(ledger, ClaimQuery.all().asOf(SEEN))).isEqualTo(claims);
            assertThat(listed(ledger, ClaimQuery.all().asOf(SEEN.minusMillis(1))))
                    .isEmpty();
        }
    }

    @Test
    void keepsHistoryFromThenOn() {
        try (Ledger ledger = Ledger.open(old)) {
            ledger.putClaims(report.id(), "other coding", claims.subList(1, 2));
            assertThat(listed(ledger, ClaimQuery.all())).isEqualTo(claims.subList(1, 2));
            assertThat(listed(ledger, ClaimQuery.all().asOf(SEEN))).isEqualTo(claims);
            ledger.withdraw(report.id(), new Author("Ana", ""));
            assertThat(ledger.search("residents", 10)).isEmpty();
        }
    }

    @Test
    void leavesNoReferenceToWhatIsNotThere() throws SQLException {
        Ledger.open(old, Duration.ofSeconds(5)).close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + old);
                Statement statement = connection.createStatement()) {
            try (ResultSet broken = statement.executeQuery("PRAGMA foreign_key_check")) {
                assertThat(broken.next()).isFalse();
            }
            try (ResultSet check = statement.executeQuery("PRAGMA integrity_check")) {
                assertThat(check.getString(1)).isEqualTo("ok");
            }
            statement.execute("INSERT INTO report_words (report_words, rank) VALUES ('integrity-check', 1)");
        }
    }

    private static List<Claim> listed(Ledger ledger, ClaimQuery query) {
        List<Claim> listed = new ArrayList<>();
        ledger.forEachClaim(query, (of, claim) -> listed.add(claim));
        return listed;
    }
}
