package org.dateline.read.internal.container.archive;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.dateline.read.internal.container.Entries;
import org.dateline.read.internal.container.Entry;
import org.dateline.read.internal.container.Format;

/** A container that is compressed as a whole. A compressed single document is left as it was received. */
public final class GzipFormat implements Format {
    private static final int BUFFER = 1 << 16;

    private final Predicate<byte[]> isContainer;

    /** @param isContainer whether what begins so is a container */
    public GzipFormat(Predicate<byte[]> isContainer) {
        this.isContainer = isContainer;
    }

    @Override
    public boolean recognises(byte[] head) {
        return Bytes.startWith(head, 0, "\u001f\u008b") && isContainer.test(unpacked(head));
    }

    /** As much as the first bytes unpack to. */
    private static byte[] unpacked(byte[] head) {
        byte[] unpacked = new byte[4 * head.length];
        int length = 0;
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(head))) {
            int read = in.read(unpacked);
            while (read > 0) {
                length += read;
                read = in.read(unpacked, length, unpacked.length - length);
            }
        } catch (IOException e) {
            // The head ends before the stream does.
        }
        return java.util.Arrays.copyOf(unpacked, length);
    }

    @Override
    public Entries open(InputStream content) throws IOException {
        // Crawls are many streams, one after another; the JDK's class stops at the first where bytes come in slowly.
        InputStream unpacked = GzipCompressorInputStream.builder()
                .setInputStream(new BufferedInputStream(content, BUFFER))
                .setDecompressConcatenated(true)
                .get();
        Deque<Entry> left = new ArrayDeque<>(List.of(new Entry.Content("", unpacked, Optional.empty())));
        return () -> Optional.ofNullable(left.poll());
    }
}
