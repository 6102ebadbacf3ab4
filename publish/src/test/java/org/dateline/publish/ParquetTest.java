package org.dateline.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.dateline.model.DateEvidence;
import org.dateline.model.Place;
import org.dateline.model.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Read by DuckDB. */
class ParquetTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void givesDuckDbEveryCell(long seed) throws IOException, SQLException {
        List<ExportRow> rows = RandomRows.of(seed);
        Path file = Files.write(
                folder.resolve("claims.parquet"),
                Export.of(ExportFormat.PARQUET, rows).bytes());
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = database.createStatement();
                ResultSet cells = statement.executeQuery("SELECT * FROM read_parquet('" + file + "')")) {
            for (ExportRow row : rows) {
                assertThat(cells.next()).isTrue();
                assertRow(cells, row);
            }
            assertThat(cells.next()).isFalse();
        }
    }

    private static void assertRow(ResultSet cells, ExportRow row) throws SQLException {
        assertThat(cells.getString("id")).isEqualTo(row.claim().id().value());
        assertText(cells, "address", Optional.of(row.address()));
        assertText(cells, "outlet", row.report().outlet());
        assertText(cells, "text", Optional.of(row.words()));
        assertText(cells, "sentence", Optional.of(row.sentence()));
        assertText(
                cells,
                "claimants",
                Optional.of(String.join("; ", row.standing().claimants())).filter(text -> !text.isEmpty()));
        assertText(
                cells,
                "published",
                row.report().published().map(DateEvidence::date).map(Object::toString));
        assertText(cells, "when_start", row.claim().when().flatMap(When::start).map(Object::toString));
        assertThat(cells.getInt("span_start")).isEqualTo(row.claim().span().start());
        Optional<Place.Location> location =
                row.claim().places().stream().findFirst().flatMap(Place::location);
        assertText(cells, "latitude", location.map(place -> String.valueOf(place.latitude())));
        assertText(cells, "kind", Optional.of(row.claim().kind().code()));
    }

    private static void assertText(ResultSet cells, String name, Optional<String> expected) throws SQLException {
        assertThat(Optional.ofNullable(cells.getString(name))).as(name).isEqualTo(expected.map(Utf8::wellFormed));
    }

    @Test
    void countsWithoutReadingJson() throws IOException, SQLException {
        List<ExportRow> rows = RandomRows.of(9);
        Path file = Files.write(
                folder.resolve("claims.parquet"),
                Export.of(ExportFormat.PARQUET, rows).bytes());
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = database.createStatement();
                ResultSet cells = statement.executeQuery(
                        "SELECT count(*), count(DISTINCT report_id), count(report_json) FROM '" + file + "'")) {
            assertThat(cells.next()).isTrue();
            assertThat(cells.getInt(1)).isEqualTo(rows.size());
            assertThat(cells.getInt(2)).isEqualTo(4);
            assertThat(cells.getInt(3)).isEqualTo(4);
        }
    }
}
