package org.dateline.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dateline.model.Kind;
import org.dateline.model.Report;
import org.dateline.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimCsvTest {
    private final Report full = Examples.fullReport(Examples.capture("b.txt", Examples.TEXT));
    private final Report bare =
            Examples.bareReport(Examples.capture("c.txt", "Short, \"news\""), "en", "Short, \"news\"");

    @Test
    void givesEveryRowAllColumns() throws IOException {
        List<CSVRecord> rows =
                CSVParser.parse(new StringReader(csv()), CSVFormat.RFC4180).getRecords();
        assertThat(rows)
                .hasSize(3)
                .allSatisfy(row -> assertThat(row.size()).isEqualTo(rows.get(0).size()));
    }

    @Test
    void writesTheValuesUnderTheirNames() throws IOException {
        CSVRecord row = records().get(0);
        assertThat(row.get("kind")).isEqualTo("shelling");
        assertThat(row.get("claimants")).isEqualTo("residents; Rivér Council");
        assertThat(row.get("places")).isEqualTo("Orlów; River towns");
        assertThat(row.get("latitudes")).isEqualTo("51.5; ");
        assertThat(row.get("when_start")).isEqualTo("2024-12-01");
        assertThat(row.get("figure_min")).isEqualTo("40");
        assertThat(row.get("figure_max")).isEmpty();
        assertThat(row.get("reasons")).isEqualTo("kind: 'shelled' in strikes.tsv; stance: 'said'");
    }

    @Test
    void quotesWhatHasCommasAndQuotationMarks() throws IOException {
        assertThat(csv()).contains("\"Short, \"\"news\"\"\"").contains("\r\n");
        assertThat(records().get(1).get("text")).isEqualTo("Short, \"news\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+cmd", "-cmd|x", "@sum", "\tx", "\rx", "-1+2", "--", "+49 30 1"})
    void takesTheEdgeOffFormulas(String text) {
        assertThat(CsvTable.harmless(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-12", "-12.5", "-12.5; 3; -4", "5", "plain - text", "", "a=b"})
    void leavesNumbersAndPlainTextAlone(String text) {
        assertThat(CsvTable.harmless(text)).isEqualTo(text);
        assertThat(CsvTable.harmless(-5)).isEqualTo(-5);
    }

    private List<CSVRecord> records() throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        return CSVParser.parse(new StringReader(csv()), format).getRecords();
    }

    private String csv() throws IOException {
        StringWriter text = new StringWriter();
        try (ClaimCsv csv = ClaimCsv.to(text)) {
            csv.write(Examples.row(full, Examples.fullClaim(full)));
            csv.write(Examples.row(bare, Examples.bareClaim(bare, new Span(0, 13), Kind.RETREAT)));
        }
        return text.toString();
    }
}
