package org.dateline.extract.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A data file of tab-separated rows. Lines that are empty or begin with {@code #} are not rows. */
public final class Table {
    private static final Pattern TAB = Pattern.compile("\t");

    private Table() {}

    /**
     * The rows of a data file that lies beside a class.
     *
     * @param columns number of columns that every row must have
     * @throws IllegalStateException if the file is missing or a row has another number of columns
     */
    public static List<List<String>> rows(Class<?> beside, String file, int columns) {
        try (InputStream in = beside.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no data file " + file + " beside " + beside.getName());
            }
            List<List<String>> rows = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                List<String> row = List.of(TAB.split(line, -1));
                if (row.size() != columns) {
                    throw new IllegalStateException(file + ": not " + columns + " columns: " + line);
                }
                rows.add(row);
            }
            return List.copyOf(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
