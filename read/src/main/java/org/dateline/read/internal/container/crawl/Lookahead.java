package org.dateline.read.internal.container.crawl;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** A stream with its position, into which one can look before reading on. One reader's state. */
final class Lookahead {
    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int from;
    private int to;
    private long start;
    private Optional<IOException> failure = Optional.empty();

    Lookahead(InputStream in) {
        this.in = in;
    }

    /** How many bytes have been read. */
    long position() {
        return start + from;
    }

    /** Why the stream could not be read on, if it could not. */
    Optional<IOException> failure() {
        return failure;
    }

    /**
     * Whether so many bytes are left.
     *
     * @param wanted far fewer than the buffer holds
     */
    boolean has(int wanted) throws IOException {
        while (to - from < wanted) {
            makeRoom();
            int read = received();
            if (read < 0) {
                return false;
            }
            to += read;
        }
        return true;
    }

    private void makeRoom() {
        if (from > buffer.length / 2) {
            System.arraycopy(buffer, from, buffer, 0, to - from);
            start += from;
            to -= from;
            from = 0;
        }
    }

    private int received() throws IOException {
        try {
            return in.read(buffer, to, buffer.length - to);
        } catch (IOException e) {
            failure = Optional.of(e);
            throw e;
        }
    }

    /** A byte that is left, by its distance; {@link #has} must have said so. */
    int peek(int distance) {
        return buffer[from + distance] & 0xff;
    }

    /** Whether these characters, one a byte, come next. */
    boolean startsWith(String characters) throws IOException {
        if (!has(characters.length())) {
            return false;
        }
        for (int i = 0; i < characters.length(); i++) {
            if (peek(i) != characters.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Reads on; -1 at the end. */
    int read() throws IOException {
        return has(1) ? buffer[from++] & 0xff : -1;
    }

    /** Reads on, at least one byte; -1 at the end. */
    int read(byte[] target, int offset, int length) throws IOException {
        if (!has(1)) {
            return -1;
        }
        int count = Math.min(length, to - from);
        System.arraycopy(buffer, from, target, offset, count);
        from += count;
        return count;
    }

    /** Passes over bytes and says how many there were. */
    long skip(long length) throws IOException {
        long left = length;
        while (left > 0 && has(1)) {
            int count = (int) Math.min(left, to - from);
            from += count;
            left -= count;
        }
        return length - left;
    }
}
