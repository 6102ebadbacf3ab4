package org.dateline.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.MessageType;
import org.dateline.model.Parcel;

/** Reads what {@link ParquetWriting} wrote. */
final class ParquetRows {
    private static final byte[] MAGIC = {'P', 'A', 'R', '1'};

    private ParquetRows() {}

    static boolean isParquet(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return Arrays.equals(bytes.readNBytes(MAGIC.length), MAGIC);
        }
    }

    static List<Parcel> read(Path file) throws IOException, ImportException {
        Parcels parcels = new Parcels();
        try (ParquetFileReader reader = ParquetFileReader.open(
                new LocalInputFile(file),
                ParquetReadOptions.builder(new PlainParquetConfiguration()).build())) {
            MessageType schema = reader.getFileMetaData().getSchema();
            requireColumns(schema);
            long row = 0;
            for (Optional<PageReadStore> pages = next(reader); pages.isPresent(); pages = next(reader)) {
                RecordReader<Group> rows = new ColumnIOFactory()
                        .getColumnIO(schema)
                        .getRecordReader(pages.get(), new GroupRecordConverter(schema));
                for (long i = 0; i < pages.get().getRowCount(); i++) {
                    take(rows.read(), ++row, parcels);
                }
            }
        } catch (RuntimeException e) {
            throw new IOException("this Parquet file cannot be read: " + e.getMessage(), e);
        }
        return parcels.all();
    }

    private static Optional<PageReadStore> next(ParquetFileReader reader) throws IOException {
        return Optional.ofNullable(reader.readNextRowGroup());
    }

    private static void requireColumns(MessageType schema) throws ImportException {
        for (String column : List.of(ParquetWriting.REPORT_JSON, ParquetWriting.CLAIM_JSON)) {
            if (!schema.containsField(column)) {
                throw new ImportException(0, column, "there is no such column");
            }
        }
    }

    private static void take(Group row, long number, Parcels parcels) throws ImportException {
        if (row.getFieldRepetitionCount(ParquetWriting.REPORT_JSON) > 0) {
            parcels.take(row.getString(ParquetWriting.REPORT_JSON, 0), number);
        }
        parcels.take(row.getString(ParquetWriting.CLAIM_JSON, 0), number);
    }
}
