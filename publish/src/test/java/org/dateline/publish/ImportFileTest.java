package org.dateline.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.Claim;
import org.dateline.model.ClaimId;
import org.dateline.model.Parcel;
import org.dateline.model.Report;
import org.dateline.model.ReportId;
import org.dateline.model.ReportStanding;
import org.dateline.model.Review;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was exported comes back. */
class ImportFileTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    private final Report full = Examples.fullReport(Examples.capture("b.txt", Examples.TEXT));
    private final Claim claim = Examples.fullClaim(full);

    @Test
    void takesBackEveryFieldOfAReportAndAClaim() throws IOException, ImportException {
        assertThat(ImportFile.read(lines(List.of(Examples.row(full, claim)))))
                .containsExactly(new Parcel(full, List.of(claim), Map.of()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void writesWhatItTookBackTheSameFromLinesAndFromParquet(long seed) throws IOException, ImportException {
        List<ExportRow> rows = distinct(RandomRows.of(seed));
        Path lines = lines(rows);
        List<ExportRow> back = rows(ImportFile.read(lines), rows);
        assertThat(Files.readString(lines(back))).isEqualTo(Files.readString(lines(rows)));
        byte[] bytes = Export.of(ExportFormat.PARQUET, rows).bytes();
        Path parquet = Files.write(folder.resolve("claims.parquet"), bytes);
        assertThat(Export.of(ExportFormat.PARQUET, rows(ImportFile.read(parquet), rows))
                        .bytes())
                .isEqualTo(bytes);
    }

    /** A ledger holds a claim under one id once. */
    private static List<ExportRow> distinct(List<ExportRow> rows) {
        Map<ClaimId, ExportRow> byId = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> row.review()
                        .filter(review -> review.state() == org.dateline.model.ReviewState.MACHINE)
                        .isEmpty())
                // What is half a surrogate pair is not the same any longer, and neither is a span that cuts one.
                .filter(row -> Utf8.wellFormed(row.words()).equals(row.words()))
                .filter(row ->
                        Utf8.wellFormed(row.report().text()).equals(row.report().text()))
                .forEach(row -> byId.putIfAbsent(row.claim().id(), row));
        return List.copyOf(byId.values());
    }

    private static List<ExportRow> rows(List<Parcel> parcels, List<ExportRow> like) {
        Map<ClaimId, ExportRow> before = new LinkedHashMap<>();
        like.forEach(row -> before.put(row.claim().id(), row));
        return parcels.stream()
                .flatMap(parcel -> parcel.claims().stream()
                        .map(taken -> new ExportRow(
                                parcel.report(),
                                taken,
                                Optional.ofNullable(before.get(taken.id()))
                                        .orElseThrow()
                                        .standing(),
                                Optional.<Review>ofNullable(parcel.reviews().get(taken.id())))))
                .toList();
    }

    private Path lines(List<ExportRow> rows) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonLines lines = JsonLines.to(text)) {
            ReportId last = new ReportId("none");
            for (ExportRow row : rows) {
                if (!row.report().id().equals(last)) {
                    lines.write(row.report(), ReportStanding.alone(row.report().id()));
                    last = row.report().id();
                }
                lines.write(row);
            }
        }
        return Files.writeString(folder.resolve("all.jsonl"), Utf8.wellFormed(text.toString()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "span | row 2, field span: is missing",
                "kind | row 2, field kind: is missing",
                "text | row 2, field text: is missing",
                "review | row 2, field review: is missing"
            })
    void saysWhichFieldOfWhichRowIsMissing(String field, String message) throws IOException {
        assertFault(line -> line.remove(field), message);
    }

    @Test
    void saysWhichFieldOfWhichRowIsWrong() throws IOException {
        assertFault(line -> line.put("kind", "siege"), "row 2, field kind: 'siege' is not one of armed-clash");
        assertFault(line -> line.put("text", "Other words"), "row 2, field text: is not what stands at the span");
        assertFault(line -> line.put("quote", "yes"), "row 2, field quote: is neither true nor false");
        assertFault(
                line -> line.withObjectProperty("span").put("end", 4_000),
                "row 2, field span: 20 to 4000 is no part of the report's text");
        assertFault(
                line -> ((ObjectNode) line.at("/places/0")).put("lat", "north"),
                "row 2, field places[0].lat: is no number");
        assertFault(
                line -> ((ObjectNode) line.at("/figures/0")).put("max", 3),
                "row 2, field figures[0]: greatest value below least");
        assertFault(
                line -> line.withObjectProperty("when").put("end", "2024-11-01"),
                "row 2, field when: ends before it starts");
        assertFault(
                line -> line.withObjectProperty("report").put("id", "0000000000000000"),
                "row 2, field report.id: report 0000000000000000 has not come before");
    }

    /** Breaks the claim's line. */
    private interface Breaking {
        void of(ObjectNode line);
    }

    private void assertFault(Breaking breaking, String message) throws IOException {
        Path file = lines(List.of(Examples.row(full, claim)));
        List<String> lines = Files.readAllLines(file);
        ObjectNode line = (ObjectNode) JSON.readTree(lines.get(1));
        breaking.of(line);
        Files.write(file, List.of(lines.get(0), line.toString()));
        assertThatThrownBy(() -> ImportFile.read(file))
                .isInstanceOf(ImportException.class)
                .hasMessageStartingWith(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{\"id\":1}", "no json", "{\"report\":7}"})
    void refusesEveryOtherLine(String line) throws IOException {
        Path file = Files.writeString(folder.resolve("other.jsonl"), line + "\n");
        assertThatThrownBy(() -> ImportFile.read(file))
                .isInstanceOf(ImportException.class)
                .hasMessageStartingWith("row 1");
    }

    @Test
    void refusesEveryBeginningOfALine() throws IOException {
        Path file = lines(List.of(Examples.row(full, claim)));
        byte[] bytes = Files.readAllBytes(file);
        int first = new String(bytes, StandardCharsets.UTF_8)
                        .lines()
                        .findFirst()
                        .orElseThrow()
                        .getBytes(StandardCharsets.UTF_8)
                        .length
                + 1;
        for (int end = first + 1; end < bytes.length - 1; end += 7) {
            Files.write(file, java.util.Arrays.copyOf(bytes, end));
            assertThatThrownBy(() -> ImportFile.read(file)).isInstanceOf(ImportException.class);
        }
    }

    @Test
    void refusesABrokenParquetFile() throws IOException {
        byte[] bytes = Export.of(ExportFormat.PARQUET, List.of(Examples.row(full, claim)))
                .bytes();
        for (int end = 4; end < bytes.length; end += 97) {
            Path file = Files.write(folder.resolve("broken.parquet"), java.util.Arrays.copyOf(bytes, end));
            assertThatThrownBy(() -> ImportFile.read(file)).isInstanceOf(IOException.class);
        }
    }
}
