package org.dateline.read.internal.container.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import org.dateline.read.internal.bytes.Charsets;
import org.dateline.read.internal.container.Entries;
import org.dateline.read.internal.container.Format;

/**
 * Tables of texts with a header that names {@code text} and at least one of {@code url, title, published, outlet, byline},
 * parted by commas, semicolons or tabs, quoted as in RFC 4180.
 */
public final class CsvFormat implements Format {
    /** The character set is told from so many bytes. */
    private static final int SAMPLE = 1 << 20;

    @Override
    public boolean recognises(byte[] head) {
        return Header.of(text(head, Charsets.of(head))).isPresent();
    }

    private static String text(byte[] bytes, Charset charset) {
        String text = new String(bytes, charset);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    @Override
    public Entries open(InputStream content) throws IOException {
        BufferedInputStream in = new BufferedInputStream(content, SAMPLE);
        in.mark(SAMPLE);
        byte[] sample = in.readNBytes(SAMPLE);
        in.reset();
        Charset charset = Charsets.of(sample);
        String text = text(sample, charset);
        Header header = Header.of(text).orElseThrow(() -> new IOException("no header"));
        Reader characters = new InputStreamReader(in, charset);
        boolean marked = new String(sample, 0, Math.min(4, sample.length), charset).startsWith("\uFEFF");
        characters.skip(Header.lineAbove(text) + (marked ? 1 : 0));
        return new CsvEntries(characters, header);
    }
}
