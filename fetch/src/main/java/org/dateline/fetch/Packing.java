package org.dateline.fetch;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/** Unpacks what was packed for the transfer, within a limit. Only what was offered is unpacked, and only once. */
final class Packing {
    /** What servers are told. */
    static final String OFFERED = "gzip, deflate";

    private static final int PIECE = 16 << 10;

    private Packing() {}

    /**
     * The content of an answer.
     *
     * @param coding the header Content-Encoding; empty if there is none
     * @param most bytes, unpacked
     * @param cut whether what is beyond them is left out; it is refused otherwise
     */
    static Body unpacked(InputStream packed, String coding, int most, boolean cut) throws IOException {
        try (InputStream content = opened(new Borrowed(packed), coding.strip().toLowerCase(Locale.ROOT))) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            byte[] piece = new byte[PIECE];
            for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
                int left = most - bytes.size();
                if (read > left && !cut) {
                    throw tooLarge(most);
                }
                bytes.write(piece, 0, Math.min(read, left));
                if (read >= left && cut) {
                    break;
                }
            }
            return new Body(bytes.toByteArray());
        } catch (EOFException e) {
            throw Refusal.passing(Reason.CUT_SHORT, "the answer breaks off");
        } catch (ZipException | StackOverflowError e) {
            // Java's unpacker of gzip goes one level deeper for each of the parts that it may consist of.
            throw Refusal.lasting(Reason.ENCODING, "the answer is not packed as it says");
        }
    }

    static Refusal tooLarge(int most) {
        return Refusal.lasting(Reason.TOO_LARGE, "more than " + (most >> 20) + " MiB");
    }

    private static InputStream opened(Borrowed packed, String coding) throws IOException {
        packed.mark(2);
        int first = packed.read();
        int second = packed.read();
        packed.reset();
        if (first < 0) {
            return packed;
        }
        return switch (coding) {
            case "", "identity" -> packed;
            // Some servers say so of what they did not pack.
            case "gzip", "x-gzip" -> first == 0x1f && second == 0x8b ? new GZIPInputStream(packed, PIECE) : packed;
            case "deflate" ->
                isZlib(first, second)
                        ? new InflaterInputStream(packed)
                        : new InflaterInputStream(packed, new Inflater(true));
            default -> throw Refusal.lasting(Reason.ENCODING, "the answer is packed as " + shown(coding) + ", unasked");
        };
    }

    private static boolean isZlib(int first, int second) {
        return (first & 0x0f) == 8 && (first * 256 + second) % 31 == 0;
    }

    private static String shown(String coding) {
        return coding.substring(0, Math.min(coding.length(), 40));
    }

    /** A stream of others: not closed here, which could mean to read it to its end, and never at its end before it is. */
    private static final class Borrowed extends BufferedInputStream {
        Borrowed(InputStream in) {
            super(in, PIECE);
        }

        /** Java's unpacker of gzip stops after a part if nothing of the next has come yet. */
        @Override
        public synchronized int available() throws IOException {
            return Math.max(1, super.available());
        }

        @Override
        public void close() {}
    }
}
