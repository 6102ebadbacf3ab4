package org.dateline.read.internal.container.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.dateline.read.internal.container.Entries;
import org.dateline.read.internal.container.Format;

/** TAR archives as POSIX and GNU write them. */
public final class TarFormat implements Format {
    private static final int MAGIC = 257;

    @Override
    public boolean recognises(byte[] head) {
        return Bytes.startWith(head, MAGIC, "ustar");
    }

    @Override
    public Entries open(InputStream content) throws IOException {
        return new ArchiveEntries(new TarArchiveInputStream(content, StandardCharsets.UTF_8.name()));
    }
}
