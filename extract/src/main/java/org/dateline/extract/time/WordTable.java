package org.dateline.extract.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Rows of a word list among the resources: UTF-8, cells separated by tabs, lines that start with '#' say what the columns
 * mean.
 */
public final class WordTable {
    private WordTable() {}

    /**
     * The rows of a resource that lies beside a class.
     *
     * @param columns cells that each row must have
     * @throws IllegalStateException if the resource is missing or a row has another number of cells
     */
    public static List<List<String>> rows(Class<?> beside, String resource, int columns) {
        try (InputStream in = beside.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no word list " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> cells(line, resource, columns))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    private static List<String> cells(String line, String resource, int columns) {
        List<String> cells = List.of(line.split("\t", -1));
        if (cells.size() != columns) {
            throw new IllegalStateException(resource + ": not " + columns + " cells: " + line);
        }
        return cells;
    }
}
