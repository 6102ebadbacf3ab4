package org.dateline.read.internal.container;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * How much may be unpacked: so many times the bytes that came in. All levels of nesting draw on the same allowance, so a
 * bomb within bombs is stopped as well. One source's state.
 */
final class Allowance {
    /** Real text packs at most some 30 to 1; bombs reach 1,000 to 1. */
    private static final int RATIO = 200;

    private static final long MATTERS_FROM = 8 << 20;

    private long received;
    private long unpacked;

    /** More was unpacked than is allowed. */
    static final class Exceeded extends IOException {
        private static final long serialVersionUID = 1;

        Exceeded() {
            super("unpacks to more than " + RATIO + " times its size");
        }
    }

    /** The stream that came in, counted. */
    InputStream received(InputStream in) {
        return new Counted(in) {
            @Override
            void count(long bytes) {
                received += bytes;
            }
        };
    }

    /** A stream that was unpacked from it, counted and stopped with {@link Exceeded}. */
    InputStream unpacked(InputStream in) {
        return new Counted(in) {
            @Override
            void count(long bytes) throws Exceeded {
                unpacked += bytes;
                if (unpacked > MATTERS_FROM && unpacked / RATIO > received) {
                    throw new Exceeded();
                }
            }
        };
    }

    private abstract static class Counted extends FilterInputStream {
        Counted(InputStream in) {
            super(in);
        }

        abstract void count(long bytes) throws IOException;

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(Math.max(0, read));
            return read;
        }

        @Override
        public long skip(long bytes) throws IOException {
            long skipped = super.skip(bytes);
            count(skipped);
            return skipped;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
