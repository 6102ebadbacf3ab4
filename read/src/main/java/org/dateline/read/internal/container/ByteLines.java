package org.dateline.read.internal.container;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The lines of a stream of bytes, with their ends, one at a time; of overlong ones only the beginning is kept. */
public final class ByteLines {
    private static final int HEAD = 300;

    private final InputStream in;
    private final int longest;
    private byte[] line = new byte[1 << 10];
    private int length;
    private boolean cut;

    /** @param longest as many bytes of a line are kept */
    public ByteLines(InputStream in, int longest) {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.longest = longest;
    }

    /** Goes to the next line; false at the end. */
    public boolean next() throws IOException {
        length = 0;
        cut = false;
        int b = in.read();
        while (b >= 0) {
            keep((byte) b);
            if (b == '\n') {
                return true;
            }
            b = in.read();
        }
        return length > 0;
    }

    private void keep(byte b) {
        if (length == longest) {
            cut = true;
            return;
        }
        if (length == line.length) {
            line = Arrays.copyOf(line, (int) Math.min(longest, 2L * length));
        }
        line[length++] = b;
    }

    /** Whether the line was too long to be kept whole. */
    public boolean isCut() {
        return cut;
    }

    /** Whether it begins as an empty line does. */
    public boolean isBlank() {
        return head().isBlank();
    }

    /** The whole line, with its end. */
    public byte[] bytes() {
        return Arrays.copyOf(line, length);
    }

    /** The beginning of the line, each byte as a character. */
    public String head() {
        return new String(line, 0, Math.min(HEAD, length), StandardCharsets.ISO_8859_1);
    }

    /** Writes the line without its first bytes. */
    public void appendTo(ByteArrayOutputStream out, int without) {
        out.write(line, without, length - without);
    }
}
