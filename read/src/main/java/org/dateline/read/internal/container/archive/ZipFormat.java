package org.dateline.read.internal.container.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.dateline.read.internal.container.Entries;
import org.dateline.read.internal.container.Format;

/** ZIP archives. Office documents and electronic books are ZIP archives too, but single documents: they are left alone. */
public final class ZipFormat implements Format {
    private static final int NAME = 30;
    private static final List<String> DOCUMENTS = List.of("[Content_Types].xml", "mimetype", "_rels/");

    @Override
    public boolean recognises(byte[] head) {
        return Bytes.startWith(head, 0, "PK\3\4")
                && DOCUMENTS.stream().noneMatch(name -> Bytes.startWith(head, NAME, name));
    }

    @Override
    public Entries open(InputStream content) throws IOException {
        return new ArchiveEntries(new ZipArchiveInputStream(content, StandardCharsets.UTF_8.name(), true, true));
    }
}
