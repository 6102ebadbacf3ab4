package org.dateline.read.internal.container.crawl;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.dateline.read.internal.container.Entries;
import org.dateline.read.internal.container.Format;

/** Web archives, ISO 28500, as wget, Heritrix, Browsertrix and others write them. */
public final class WarcFormat implements Format {
    @Override
    public boolean recognises(byte[] head) {
        return head.length >= Frames.MAGIC.length()
                && new String(head, 0, Frames.MAGIC.length(), StandardCharsets.ISO_8859_1).equals(Frames.MAGIC);
    }

    @Override
    public Entries open(InputStream content) {
        return new WarcEntries(content);
    }
}
