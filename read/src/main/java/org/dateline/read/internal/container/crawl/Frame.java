package org.dateline.read.internal.container.crawl;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;

/** One record within its stream: its head, and the stretch of bytes that it says is its own. */
final class Frame {
    private final long offset;
    private final byte[] head;
    private final Block block;

    Frame(long offset, byte[] head, long length, Lookahead source) {
        this.offset = offset;
        this.head = head;
        this.block = new Block(source, length);
    }

    /** Where it begins in the unpacked stream. */
    long offset() {
        return offset;
    }

    /** The whole record; reading it cannot leave it. */
    InputStream content() {
        return new SequenceInputStream(new ByteArrayInputStream(head), block);
    }

    /** Passes over what has not been read of it. */
    void leave() throws IOException {
        block.left -= block.source.skip(block.left);
    }

    /** How many bytes of it are still to be read; after {@link #leave}, how many are missing. */
    long left() {
        return block.left;
    }

    private static final class Block extends InputStream {
        private final Lookahead source;
        private long left;

        Block(Lookahead source, long length) {
            this.source = source;
            this.left = length;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            int read = left == 0 ? -1 : source.read(target, from, (int) Math.min(left, length));
            left -= Math.max(0, read);
            return read;
        }

        @Override
        public int available() {
            return (int) Math.min(left, 1);
        }
    }
}
