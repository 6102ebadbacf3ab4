package org.dateline.model;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** Bytes as received, with where they came from. Never changed and never thrown away. */
public final class Capture {
    private final String location;
    private final byte[] bytes;
    private final Sha256 sha256;

    private Capture(String location, byte[] bytes) {
        this.location = location;
        this.bytes = bytes;
        this.sha256 = Sha256.of(bytes);
    }

    /**
     * @param location the file's path as the user gave it, an address, or {@code -} for standard input
     * @param bytes the content; copied
     */
    public static Capture of(String location, byte[] bytes) {
        return new Capture(location, bytes.clone());
    }

    /** The file's path as the user gave it, an address, or {@code -} for standard input. */
    public String location() {
        return location;
    }

    public Sha256 sha256() {
        return sha256;
    }

    /** Number of bytes. */
    public int size() {
        return bytes.length;
    }

    /** A copy of the content. */
    public byte[] bytes() {
        return bytes.clone();
    }

    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }
}
