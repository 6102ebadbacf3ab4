package org.dateline.alert;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What posts are signed with, in the form of Standard Webhooks: {@code whsec_} and 24 to 64 bytes in Base64. It is read where it is
 * kept whenever it is needed, and stands in no message.
 */
public final class Secret {
    private static final String PREFIX = "whsec_";
    private static final int LEAST = 24;
    private static final int MOST = 64;
    private static final int LONGEST_FILE = 1_000;
    private static final String ALGORITHM = "HmacSHA256";

    private final byte[] key;

    private Secret(byte[] key) {
        this.key = key;
    }

    /**
     * Reads it.
     *
     * @param kept where: {@code file:PATH} or {@code env:NAME}
     * @throws IllegalArgumentException if there is none, with the reason for a person
     */
    public static Secret read(String kept, Map<String, String> environment) {
        if (kept.startsWith("env:")) {
            String name = kept.substring(4);
            return parse(
                    Optional.ofNullable(environment.get(name))
                            .orElseThrow(() -> new IllegalArgumentException(
                                    "the variable " + name + ", which should hold the secret, is not set")),
                    kept);
        }
        if (kept.startsWith("file:")) {
            return parse(content(kept.substring(5)), kept);
        }
        throw new IllegalArgumentException("a secret is kept at file:PATH or env:NAME");
    }

    private static String content(String path) {
        try (InputStream file = Files.newInputStream(Path.of(path))) {
            return new String(file.readNBytes(LONGEST_FILE), StandardCharsets.US_ASCII);
        } catch (IOException | InvalidPathException e) {
            throw new IllegalArgumentException("the secret in " + path + " cannot be read", e);
        }
    }

    private static Secret parse(String words, String kept) {
        String text = words.strip();
        try {
            byte[] key =
                    text.startsWith(PREFIX) ? Base64.getDecoder().decode(text.substring(PREFIX.length())) : new byte[0];
            if (key.length >= LEAST && key.length <= MOST) {
                return new Secret(key);
            }
        } catch (IllegalArgumentException e) {
            // The same as one of the wrong length; its message would show a part of it.
        }
        throw new IllegalArgumentException(
                "what stands in " + kept + " is no secret: whsec_ and " + LEAST + " to " + MOST + " bytes in Base64");
    }

    /** The signature of a post: {@code v1,} and the HMAC-SHA256 over id, seconds and body. */
    String signature(String id, long seconds, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            mac.update((id + "." + seconds + ".").getBytes(StandardCharsets.US_ASCII));
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }
}
