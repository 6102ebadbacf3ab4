package org.dateline.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A table as CSV (RFC 4180) under a row of names. Text that a spreadsheet would take for a formula gets a leading apostrophe;
 * NUL, which few readers survive, becomes U+FFFD.
 *
 * @param <R> what a row is made from
 */
final class CsvTable<R> {
    /** One column: its name and what stands in it; numbers and truths stay what they are. */
    record Column<R>(String name, Function<R, Object> value) {}

    private static final Pattern NUMBERS = Pattern.compile("-?[0-9.]++(?:; -?[0-9.]*+)*+");

    private final List<Column<R>> columns;
    private final CSVPrinter printer;

    private CsvTable(List<Column<R>> columns, CSVPrinter printer) {
        this.columns = columns;
        this.printer = printer;
    }

    /** Writes the row of names; the target stays open. */
    static <R> CsvTable<R> to(Appendable target, List<Column<R>> columns) throws IOException {
        CSVPrinter printer = new CSVPrinter(target, CSVFormat.RFC4180);
        printer.printRecord(columns.stream().map(Column::name));
        return new CsvTable<>(columns, printer);
    }

    void write(R row) throws IOException {
        List<Object> cells = new ArrayList<>(columns.size());
        for (Column<R> column : columns) {
            cells.add(harmless(column.value().apply(row)));
        }
        printer.printRecord(cells);
    }

    /** Writes a row of tags under the names. */
    void writeTags(List<String> tags) throws IOException {
        printer.printRecord(tags);
    }

    void flush() throws IOException {
        printer.flush();
    }

    /** Numbers as they are; a text that begins like a formula with an apostrophe before it. */
    static Object harmless(Object value) {
        if (!(value instanceof String text)) {
            return value;
        }
        String printable = text.replace('\0', '\uFFFD');
        return looksLikeFormula(printable) ? "'" + printable : printable;
    }

    private static boolean looksLikeFormula(String text) {
        return !text.isEmpty()
                && "=+-@\t\r".indexOf(text.charAt(0)) >= 0
                && !NUMBERS.matcher(text).matches();
    }
}
