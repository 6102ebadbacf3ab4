package org.dateline.read.internal.container.archive;

/** Compares first bytes. */
final class Bytes {
    private Bytes() {}

    /** Whether these characters, one a byte, stand there. */
    static boolean startWith(byte[] bytes, int offset, String characters) {
        if (bytes.length < offset + characters.length()) {
            return false;
        }
        for (int i = 0; i < characters.length(); i++) {
            if ((bytes[offset + i] & 0xff) != characters.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
