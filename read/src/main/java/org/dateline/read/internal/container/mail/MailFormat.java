package org.dateline.read.internal.container.mail;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.dateline.read.internal.container.Entries;
import org.dateline.read.internal.container.Format;

/** A single mail as servers pass it on (RFC 5322 and MIME): a newsletter, a forwarded statement. */
public final class MailFormat implements Format {
    private final HeaderLines headers = new HeaderLines();
    private final Senders senders = new Senders();
    private final Forwards forwards = new Forwards(senders);

    @Override
    public boolean recognises(byte[] head) {
        return headers.beginAt(new String(head, StandardCharsets.ISO_8859_1), 0);
    }

    @Override
    public Entries open(InputStream content) {
        return new MailEntries(content, senders, forwards);
    }
}
