package org.dateline.desk.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.dateline.model.Sha256;

/** Words that nobody guesses, and how they are held against each other. */
public final class Secrets {
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    /** One of 256 bits, of letters, digits, "-" and "_". */
    static String fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** By what one is kept: it does not lead back. */
    static String digest(String secret) {
        return Sha256.of(secret).hex();
    }

    /** Whether two are the same, in a time that does not tell how far they are. */
    public static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
