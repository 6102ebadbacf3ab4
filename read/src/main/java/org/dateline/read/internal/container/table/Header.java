package org.dateline.read.internal.container.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The first line of a table of texts.
 *
 * @param names of the columns, in their order
 * @param format how its rows are written
 */
record Header(List<String> names, CSVFormat format) {
    private static final int LONGEST = 4_000;
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\d_ .#:/-]{0,40}");

    /** Spreadsheets say the sign between the columns in a line above the header. */
    private static final Pattern SEPARATOR_LINE = Pattern.compile("(?i)sep=[,;\t]\r?\n");

    Header {
        names = List.copyOf(names);
    }

    /** The header of a text that begins so; empty if it is no table of texts. */
    static Optional<Header> of(String head) {
        String line = firstLine(head.substring(lineAbove(head)));
        for (char delimiter : List.of(',', ';', '\t')) {
            CSVFormat format = format(delimiter);
            List<String> names = line.indexOf(delimiter) < 0 ? List.of() : cells(line, format);
            if (Column.areOfTexts(names)
                    && names.stream().allMatch(name -> NAME.matcher(name).matches())) {
                return Optional.of(new Header(names, format));
            }
        }
        return Optional.empty();
    }

    /** How many characters stand before the header. */
    static int lineAbove(String head) {
        var line = SEPARATOR_LINE.matcher(head.substring(0, Math.min(10, head.length())));
        return line.lookingAt() ? line.end() : 0;
    }

    /** RFC 4180; what follows a closing quote belongs to the cell, as spreadsheets have it. */
    private static CSVFormat format(char delimiter) {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(true)
                .setTrailingData(true)
                .get();
    }

    /** Empty where the line does not end soon. */
    private static String firstLine(String head) {
        int end = head.indexOf('\n');
        return end < 0 || end > LONGEST ? "" : head.substring(0, end).stripTrailing();
    }

    private static List<String> cells(String line, CSVFormat format) {
        try (CSVParser parser = CSVParser.parse(line, format)) {
            List<CSVRecord> records = parser.getRecords();
            return records.isEmpty() ? List.of() : records.get(0).toList();
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            return List.of();
        }
    }
}
