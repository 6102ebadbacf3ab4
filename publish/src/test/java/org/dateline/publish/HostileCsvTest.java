package org.dateline.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.dateline.model.Claimant;
import org.dateline.model.Place;
import org.dateline.model.Review;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows with words that break tables, read back cell by cell. */
class HostileCsvTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void carriesEveryCell(long seed) throws IOException {
        List<ExportRow> rows = RandomRows.of(seed);
        List<CSVRecord> records = Tables.read(Export.of(ExportFormat.CSV, rows).text());
        assertThat(records).hasSameSizeAs(rows);
        for (int i = 0; i < rows.size(); i++) {
            assertRow(records.get(i), rows.get(i));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"CSV", "ACLED", "UCDP", "HXL"})
    void holdsNoFormula(ExportFormat format) throws IOException {
        for (long seed = 1; seed <= 20; seed++) {
            for (CSVRecord row :
                    Tables.read(Export.of(format, RandomRows.of(seed)).text())) {
                assertThat(row).noneMatch(Tables::isFormula);
                assertThat(row.isConsistent()).isTrue();
            }
        }
    }

    private static void assertRow(CSVRecord cells, ExportRow row) {
        assertThat(cells.get("id")).isEqualTo(row.claim().id().value());
        assertCell(cells, "file", row.report().file());
        assertCell(cells, "url", row.report().url().orElse(""));
        assertCell(cells, "title", row.report().title().orElse(""));
        assertCell(cells, "text", row.words());
        assertCell(cells, "sentence", row.sentence());
        assertCell(
                cells,
                "claimants_as_written",
                row.claim().claimants().stream().map(Claimant::name).collect(Collectors.joining("; ")));
        assertCell(
                cells, "places", row.claim().places().stream().map(Place::name).collect(Collectors.joining("; ")));
        assertCell(cells, "actors", String.join("; ", row.claim().actors()));
        assertCell(cells, "targets", String.join("; ", row.claim().targets()));
        assertThat(cells.get("span_start"))
                .isEqualTo(String.valueOf(row.claim().span().start()));
        assertThat(cells.get("span_end"))
                .isEqualTo(String.valueOf(row.claim().span().end()));
        assertThat(cells.get("kind")).isEqualTo(row.claim().kind().code());
        assertThat(cells.get("origin")).isEqualTo(row.standing().origin().value());
        assertCell(cells, "reviewed_by", row.review().map(Review::by).orElse(""));
    }

    private static void assertCell(CSVRecord cells, String name, String expected) {
        assertThat(Tables.cell(cells, name)).as(name).isEqualTo(Tables.written(expected));
    }
}
