package org.dateline.publish;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Exports that are tables, read by Commons CSV. */
final class Tables {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private Tables() {}

    static List<CSVRecord> read(String text) throws IOException {
        return CSVParser.parse(new StringReader(text), FORMAT).getRecords();
    }

    static List<String> names(String text) throws IOException {
        return CSVParser.parse(new StringReader(text), FORMAT).getHeaderNames();
    }

    /** What a cell holds of a text: a reader takes the apostrophe off that keeps it from being a formula. */
    static String cell(CSVRecord row, String name) {
        String cell = row.get(name);
        return cell.startsWith("'") && isFormula(cell.substring(1)) ? cell.substring(1) : cell;
    }

    static boolean isFormula(String cell) {
        return cell.matches("(?s)[=+@\t\r].*") || cell.matches("(?s)-.*[^0-9.; -].*");
    }

    /** What remains of a text in a table. */
    static String written(String text) {
        return Utf8.wellFormed(text).replace('\0', '\uFFFD');
    }
}
