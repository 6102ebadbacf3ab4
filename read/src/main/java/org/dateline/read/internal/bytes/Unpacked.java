package org.dateline.read.internal.bytes;

/** Bytes after any compression was undone. */
sealed interface Unpacked {
    /** The bytes themselves. */
    final class Bytes implements Unpacked {
        private final byte[] bytes;

        Bytes(byte[] bytes) {
            this.bytes = bytes;
        }

        byte[] bytes() {
            return bytes;
        }
    }

    /** Why there are none. */
    record Failed(Content.Unfit reason) implements Unpacked {}
}
