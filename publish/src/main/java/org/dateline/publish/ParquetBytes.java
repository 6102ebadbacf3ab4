package org.dateline.publish;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Collections;
import java.util.Comparator;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.PageEncodingStats;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Util;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.PositionOutputStream;

/**
 * A Parquet file that is written in memory. parquet-java lists the encodings of each column in an order of its own in every
 * process; here they are put in one order, so that the same claims give the same bytes.
 */
final class ParquetBytes implements OutputFile {
    /** Behind the footer: its length in four bytes, and four letters. */
    private static final int LENGTH = 4;

    private static final int END = 2 * LENGTH;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** Writes the complete file to a stream, which stays open. */
    void writeTo(OutputStream stream) throws IOException {
        byte[] file = bytes.toByteArray();
        int length = ByteBuffer.wrap(file, file.length - END, LENGTH)
                .order(ByteOrder.LITTLE_ENDIAN)
                .getInt();
        int start = file.length - END - length;
        FileMetaData footer = Util.readFileMetaData(new ByteArrayInputStream(file, start, length));
        footer.getRow_groups().forEach(ParquetBytes::order);
        ByteArrayOutputStream ordered = new ByteArrayOutputStream(length);
        Util.writeFileMetaData(footer, ordered);
        stream.write(file, 0, start);
        ordered.writeTo(stream);
        stream.write(ByteBuffer.allocate(LENGTH)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(ordered.size())
                .array());
        stream.write(file, file.length - LENGTH, LENGTH);
        stream.flush();
    }

    private static void order(RowGroup group) {
        for (ColumnChunk chunk : group.getColumns()) {
            ColumnMetaData column = chunk.getMeta_data();
            Collections.sort(column.getEncodings());
            if (column.isSetEncoding_stats()) {
                column.getEncoding_stats()
                        .sort(Comparator.comparing(PageEncodingStats::getPage_type)
                                .thenComparing(PageEncodingStats::getEncoding));
            }
        }
    }

    @Override
    public PositionOutputStream create(long blockSizeHint) {
        return new Counting(bytes);
    }

    @Override
    public PositionOutputStream createOrOverwrite(long blockSizeHint) {
        return create(blockSizeHint);
    }

    @Override
    public boolean supportsBlockSize() {
        return false;
    }

    @Override
    public long defaultBlockSize() {
        return 0;
    }

    private static final class Counting extends PositionOutputStream {
        private final ByteArrayOutputStream bytes;

        Counting(ByteArrayOutputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public long getPos() {
            return bytes.size();
        }

        @Override
        public void write(int value) {
            bytes.write(value);
        }

        @Override
        public void write(byte[] some, int start, int length) {
            bytes.write(some, start, length);
        }
    }
}
