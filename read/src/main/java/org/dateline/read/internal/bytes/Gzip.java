package org.dateline.read.internal.bytes;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.dateline.model.RejectionCode;

/** Undoes gzip within limits of size and ratio, so that a small file cannot fill the memory. */
final class Gzip {
    /** No report is this large, whatever it is packed in. */
    static final int LARGEST = 64 << 20;

    /** Real text packs at most some 30 to 1; bombs reach 1,000 to 1. */
    private static final int RATIO = 200;

    private static final int RATIO_MATTERS_FROM = 4 << 20;

    private Gzip() {}

    static boolean isGzip(byte[] bytes) {
        return bytes.length >= 2 && (bytes[0] & 0xff) == 0x1f && (bytes[1] & 0xff) == 0x8b;
    }

    static Unpacked unpack(byte[] packed) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(Math.min(LARGEST, packed.length * 4));
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed), 1 << 16)) {
            return copy(in, out, packed.length);
        } catch (EOFException e) {
            return failed(RejectionCode.TRUNCATED, "the gzip file ends too early");
        } catch (ZipException e) {
            return failed(RejectionCode.TRUNCATED, "the gzip file is broken: " + e.getMessage());
        } catch (IOException e) {
            return failed(RejectionCode.TRUNCATED, "the gzip file cannot be unpacked: " + e.getMessage());
        }
    }

    private static Unpacked copy(InputStream in, ByteArrayOutputStream out, int packedSize) throws IOException {
        byte[] buffer = new byte[1 << 16];
        int read = in.read(buffer);
        while (read >= 0) {
            out.write(buffer, 0, read);
            if (out.size() > LARGEST) {
                return failed(RejectionCode.TOO_LARGE, "unpacks to more than " + (LARGEST >> 20) + " MB");
            }
            if (out.size() > RATIO_MATTERS_FROM && out.size() / RATIO > packedSize) {
                return failed(RejectionCode.TOO_LARGE, "unpacks to more than " + RATIO + " times its size");
            }
            read = in.read(buffer);
        }
        return new Unpacked.Bytes(out.toByteArray());
    }

    private static Unpacked failed(RejectionCode code, String message) {
        return new Unpacked.Failed(new Content.Unfit(code, message));
    }
}
