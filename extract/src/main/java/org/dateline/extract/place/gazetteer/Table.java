package org.dateline.extract.place.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Word lists of the place package: tab-separated lines; those that begin with # and empty ones are skipped. */
public final class Table {
    private static final String FOLDER = "/org/dateline/extract/place/";

    private Table() {}

    /** The lines of a list that comes with the program. */
    public static List<Line> read(String file) {
        try (InputStream bytes = Objects.requireNonNull(Table.class.getResourceAsStream(FOLDER + file), file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> new Line(List.of(line.split("\t", -1))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line by columns. */
    public record Line(List<String> columns) {
        /** The column's text; empty beyond the last. */
        public String column(int index) {
            return index < columns.size() ? columns.get(index) : "";
        }

        /** The column's parts; none where it is empty. */
        public List<String> list(int index, String separator) {
            String column = column(index);
            return column.isEmpty() ? List.of() : List.of(column.split(separator));
        }

        public double number(int index) {
            return Double.parseDouble(column(index));
        }
    }
}
