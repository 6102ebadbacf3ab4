package org.dateline.read.internal.container.table;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dateline.read.internal.container.Entries;
import org.dateline.read.internal.container.Entry;
import org.dateline.read.internal.container.Unpacked;

/** The rows of a table, one at a time, numbered as spreadsheets do. */
final class CsvEntries implements Entries {
    private final Header header;
    private final Limited characters;
    private final CSVParser parser;
    private final Iterator<CSVRecord> rows;

    CsvEntries(Reader characters, Header header) throws IOException {
        this.header = header;
        this.characters = new Limited(characters);
        parser = CSVParser.builder()
                .setReader(this.characters)
                .setFormat(header.format())
                .get();
        rows = parser.iterator();
        if (rows.hasNext()) {
            rows.next();
        }
    }

    @Override
    public Optional<Entry> next() throws IOException {
        characters.left = Unpacked.LARGEST;
        try {
            return rows.hasNext() ? Optional.of(entry(rows.next())) : Optional.empty();
        } catch (UncheckedIOException e) {
            throw new IOException("row " + (parser.getRecordNumber() + 1) + ": " + e.getMessage(), e);
        }
    }

    private Entry entry(CSVRecord cells) {
        Row row = new Row(cells.getRecordNumber());
        for (int i = 0; i < Math.min(cells.size(), header.names().size()); i++) {
            String value = cells.get(i);
            Column.named(header.names().get(i)).ifPresent(column -> row.put(column, value));
        }
        return row.entry("the table's row " + cells.getRecordNumber());
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    /** Characters of one row: a quote that is never closed must not take the rest of the file for a cell. */
    private static final class Limited extends FilterReader {
        private int left = Unpacked.LARGEST;

        Limited(Reader in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int c = super.read();
            count(1);
            return c;
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(read);
            return read;
        }

        private void count(int read) throws IOException {
            left -= read;
            if (left < 0) {
                throw new IOException("a row of more than " + Unpacked.LARGEST + " characters; is a quote not closed?");
            }
        }
    }
}
