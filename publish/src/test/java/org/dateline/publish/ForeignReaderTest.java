package org.dateline.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.intake.Engine;
import org.dateline.intake.Intake;
import org.dateline.intake.Progress;
import org.dateline.intake.Sources;
import org.dateline.intake.Whole;
import org.dateline.ledger.Ledger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Exports of the sample ledger, opened by DuckDB and held against its JSON lines cell by cell; that these hold what the ledger holds,
 * their import shows.
 */
class ForeignReaderTest {
    /** The columns of the table of claims, in the terms of a line {@code j}. */
    private static final Map<String, String> CSV = new LinkedHashMap<>();

    static {
        for (String same : List.of(
                "id", "text", "section", "channel", "cue", "quote", "stance", "status", "kind", "origin", "event")) {
            CSV.put(same, "j." + same);
        }
        for (String ofReport : List.of("file", "url", "outlet", "title", "published")) {
            CSV.put(ofReport, "j.report." + ofReport);
        }
        CSV.put("report_id", "j.report.id");
        CSV.put("sentence", "j.sentence_text");
        CSV.put("span_start", "j.span.start");
        CSV.put("span_end", "j.span.\"end\"");
        CSV.put("claimants", list("claimants", "x.name"));
        CSV.put("claimants_as_written", list("claimants", "x.as_written"));
        CSV.put("claimant_kinds", list("claimants", "x.kind"));
        for (String texts : List.of("via", "caveats", "actors", "targets")) {
            CSV.put(texts, "array_to_string(j." + texts + ", '; ')");
        }
        CSV.put("places", list("places", "x.name"));
        CSV.put("place_precisions", list("places", "x.precision"));
        CSV.put("admin1", list("places", "coalesce(x.admin1, '')"));
        CSV.put("countries", list("places", "coalesce(x.country, '')"));
        CSV.put("place_reasons", list("places", "x.reason"));
        CSV.put("geonames_ids", list("places", "coalesce(CAST(x.geonames_id AS VARCHAR), '')"));
        for (String part : List.of("start", "end", "precision", "words", "anchor", "reason")) {
            CSV.put("when_" + part, "j.\"when\".\"" + part + "\"");
        }
        CSV.put("figure_measures", list("figures", "x.measure"));
        CSV.put("figure_populations", list("figures", "x.population"));
        CSV.put("figure_words", list("figures", "x.words"));
        CSV.put("review", "j.review.state");
    }

    private static String list(String name, String part) {
        return "array_to_string(list_transform(j." + name + ", x -> " + part + "), '; ')";
    }

    @TempDir
    private static Path folder;

    private static final Map<ExportFormat, Path> FILES = new EnumMap<>(ExportFormat.class);
    private static int claims;
    private static Connection database;

    @BeforeAll
    static void exportAll() throws IOException, SQLException {
        Whole whole = sample();
        List<ExportRow> rows = new ArrayList<>();
        whole.claims()
                .forEach((id, entry) -> rows.add(new ExportRow(
                        entry.report(), entry.claim(), whole.standings().of(id), Optional.empty())));
        claims = rows.size();
        for (ExportFormat format : ExportFormat.values()) {
            Path file = folder.resolve(format.name());
            Files.write(file, Export.of(format, rows).bytes());
            FILES.put(format, file);
        }
        database = DriverManager.getConnection("jdbc:duckdb:");
        try (Statement statement = database.createStatement()) {
            statement.execute("CREATE TABLE j AS SELECT * FROM read_json('" + FILES.get(ExportFormat.JSONL)
                    + "', format = 'newline_delimited', sample_size = -1)");
        }
    }

    @AfterAll
    static void close() throws SQLException {
        database.close();
    }

    private static Whole sample() {
        Path file = folder.resolve("sample.db");
        String reports =
                Path.of(System.getProperty("dateline.root")).resolve("sample").toString();
        try (Engine engine = Engine.start("test");
                Ledger ledger = Ledger.open(file)) {
            new Intake(ledger, engine, Progress.SILENT, 2)
                    .take(Sources.find(List.of(reports), InputStream.nullInputStream(), file));
            return Whole.of(ledger, Optional.empty());
        }
    }

    /** Rows of a question. */
    private static List<String> ask(String question) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet found = statement.executeQuery(question)) {
            while (found.next()) {
                rows.add(String.valueOf(found.getString(1)));
            }
        }
        return rows;
    }

    private static String table(ExportFormat format) {
        return "read_csv('" + FILES.get(format)
                + "', header = true, all_varchar = true, delim = ',', quote = '\"', escape = '\"', auto_detect = false"
                + (format == ExportFormat.CSV ? "" : ", strict_mode = true") + ", columns = {" + names(format) + "})";
    }

    private static String names(ExportFormat format) {
        try {
            return String.join(
                    ", ",
                    Tables.names(Files.readString(FILES.getOrDefault(format, folder))).stream()
                            .map(name -> "'" + name + "': 'VARCHAR'")
                            .toList());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** A cell as it reads without the apostrophe that keeps it from being a formula. */
    private static String cell(String column) {
        return "coalesce(regexp_replace(t.\"" + column + "\", '^''([=+@-])', '\\1'), '')";
    }

    private static void assertSame(String table, String key, Map<String, String> columns) throws SQLException {
        for (Map.Entry<String, String> column : columns.entrySet()) {
            List<String> differing = ask("SELECT t.\"" + column.getKey() + "\" || ' for ' || coalesce(CAST("
                    + column.getValue() + " AS VARCHAR), '') FROM " + table + " t JOIN j ON j.id = t." + key + " WHERE "
                    + cell(column.getKey()) + " IS DISTINCT FROM coalesce(CAST(" + column.getValue()
                    + " AS VARCHAR), '')");
            assertThat(differing).as(column.getKey()).isEmpty();
        }
    }

    @Test
    void readsEveryClaimOfTheLinesAndTheTable() throws SQLException {
        assertThat(ask("SELECT count(*) FROM j")).containsExactly(String.valueOf(claims));
        assertThat(ask("SELECT count(*) FROM " + table(ExportFormat.CSV) + " t JOIN j USING (id)"))
                .containsExactly(String.valueOf(claims));
        assertSame(table(ExportFormat.CSV), "id", CSV);
    }

    @Test
    void readsTheSameNumbers() throws SQLException {
        for (String[] pair : new String[][] {
            {"latitudes", "places", "lat"},
            {"longitudes", "places", "lon"},
            {"radius_km", "places", "radius_km"},
            {"figure_min", "figures", "min"},
            {"figure_best", "figures", "best"},
            {"figure_max", "figures", "max"},
        }) {
            String numbers = "list_transform(string_split(t." + pair[0] + ", '; '), x -> TRY_CAST(x AS DOUBLE))";
            List<String> differing = ask("SELECT t." + pair[0] + " FROM " + table(ExportFormat.CSV)
                    + " t JOIN j USING (id) WHERE len(j." + pair[1] + ") > 0 AND t." + pair[0]
                    + " IS NOT NULL AND " + numbers + " IS DISTINCT FROM list_transform(j." + pair[1]
                    + ", x -> CAST(x." + pair[2] + " AS DOUBLE))");
            assertThat(differing).as(pair[0]).isEmpty();
        }
    }

    @Test
    void readsParquetAsTheTable() throws SQLException {
        String parquet = "read_parquet('" + FILES.get(ExportFormat.PARQUET) + "')";
        assertThat(ask("SELECT count(*) FROM " + parquet + " t JOIN j USING (id)"))
                .containsExactly(String.valueOf(claims));
        Map<String, String> columns = new LinkedHashMap<>(CSV);
        List<String> there = ask("SELECT column_name FROM (DESCRIBE SELECT * FROM " + parquet + ")");
        columns.keySet().retainAll(there);
        assertThat(columns).containsKeys("kind", "claimants", "text", "sentence", "when_start", "outlet");
        assertSame("(SELECT COLUMNS(*)::VARCHAR FROM " + parquet + ")", "id", columns);
    }

    @Test
    void readsAcledRowsOfTheirClaims() throws SQLException {
        assertSame(
                table(ExportFormat.ACLED),
                "event_id_cnty",
                Map.of(
                        "event_date", "j.\"when\".start",
                        "year", "year(CAST(j.\"when\".start AS DATE))",
                        "actor1", "coalesce(j.actors[1], '')",
                        "location", "coalesce(t.location, '')",
                        "dateline_claim", "j.id",
                        "dateline_event", "j.event",
                        "dateline_origin", "j.origin",
                        "dateline_words", "j.text",
                        "dateline_sentence", "j.sentence_text",
                        "dateline_review", "j.review.state"));
        assertThat(ask("SELECT t.location FROM " + table(ExportFormat.ACLED)
                        + " t JOIN j ON j.id = t.event_id_cnty WHERE t.latitude IS NOT NULL AND NOT list_contains("
                        + "list_transform(j.places, x -> CAST(x.lat AS DOUBLE)), CAST(t.latitude AS DOUBLE))"))
                .isEmpty();
        assertThat(ask("SELECT t.fatalities FROM " + table(ExportFormat.ACLED)
                        + " t JOIN j ON j.id = t.event_id_cnty WHERE t.fatalities IS NOT NULL AND NOT list_contains("
                        + "list_transform(list_filter(j.figures, x -> x.measure = 'killed'), x -> CAST(x.best AS DOUBLE)),"
                        + " CAST(t.fatalities AS DOUBLE))"))
                .isEmpty();
    }

    @Test
    void readsUcdpRowsOfTheirClaims() throws SQLException {
        assertSame(
                table(ExportFormat.UCDP),
                "id",
                Map.of(
                        "relid", "j.event",
                        "date_start", "j.\"when\".start",
                        "date_end", "j.\"when\".\"end\"",
                        "number_of_sources", "1",
                        "source_office", "j.report.outlet",
                        "dateline_words", "j.text",
                        "dateline_sentence", "j.sentence_text"));
        assertThat(ask("SELECT count(*) FROM " + table(ExportFormat.UCDP)))
                .first()
                .satisfies(count -> assertThat(Integer.parseInt(count)).isPositive());
        assertThat(ask("SELECT t.id FROM " + table(ExportFormat.UCDP)
                        + " t WHERE CAST(t.low AS DOUBLE) > coalesce(CAST(t.best AS DOUBLE), CAST(t.low AS DOUBLE))"
                        + " OR coalesce(CAST(t.best AS DOUBLE), 0) > coalesce(CAST(t.high AS DOUBLE), 1e12)"))
                .isEmpty();
    }

    @Test
    void readsHxlRowsBelowTheirHashtags() throws SQLException {
        String rows = "(SELECT * FROM " + table(ExportFormat.HXL) + " h WHERE h.dateline_claim NOT LIKE '#%')";
        assertSame(
                rows,
                "dateline_claim",
                Map.of(
                        "First day", "j.\"when\".start",
                        "Last day", "j.\"when\".\"end\"",
                        "Kind in detail", "j.kind",
                        "Outlet", "j.report.outlet",
                        "Claimants", list("claimants", "x.name"),
                        "dateline_event", "j.event",
                        "dateline_sentence", "j.sentence_text"));
        assertThat(ask("SELECT count(*) FROM " + table(ExportFormat.HXL) + " h WHERE h.dateline_claim LIKE '#%'"))
                .containsExactly("1");
    }

    @Test
    void readsPloverEventsOfTheirClaims() throws SQLException {
        String events =
                "read_json('" + FILES.get(ExportFormat.PLOVER) + "', format = 'newline_delimited', sample_size = -1)";
        assertThat(ask("SELECT p.id FROM " + events
                        + " p JOIN j USING (id) WHERE p.date.start <> j.\"when\".start OR p.text <>"
                        + " j.text OR p.sentence <> j.sentence_text OR p.dateline.origin <> j.origin OR"
                        + " list_transform(p.source, x -> x.text) IS DISTINCT FROM list_transform(j.actors, x -> x)"))
                .isEmpty();
        assertThat(ask("SELECT count(*) FROM " + events)).first().isNotEqualTo("0");
    }

    @Test
    void readsAFeatureOfEveryClaim() throws SQLException {
        String features = "(SELECT unnest(features) AS f FROM read_json('" + FILES.get(ExportFormat.GEOJSON)
                + "', maximum_object_size = 100000000, sample_size = -1))";
        assertThat(ask("SELECT count(*) FROM " + features
                        + " JOIN j ON j.id = f.properties.id WHERE f.properties.text = j.text"
                        + " AND f.properties.kind = j.kind AND f.properties.event IS NOT DISTINCT FROM j.event"))
                .containsExactly(String.valueOf(claims));
    }
}
