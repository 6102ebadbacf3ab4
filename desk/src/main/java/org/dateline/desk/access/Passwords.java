package org.dateline.desk.access;

import at.favre.lib.crypto.bcrypt.BCrypt;
import at.favre.lib.crypto.bcrypt.LongPasswordStrategies;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;

/** Hashes of passwords by bcrypt; longer ones than its 72 bytes are shortened by SHA-512 before. */
final class Passwords {
    /** Characters; NIST SP 800-63B asks for 8 at least and for none of the rules on kinds of characters. */
    static final int SHORTEST = 12;

    static final int LONGEST = 500;

    /** Two to this power are the rounds: a quarter of a second. */
    private static final int COST = 12;

    private static final BCrypt.Version VERSION = BCrypt.Version.VERSION_2Y;

    private Passwords() {}

    static String hash(String password) {
        return BCrypt.with(VERSION, new SecureRandom(), LongPasswordStrategies.hashSha512(VERSION))
                .hashToString(COST, password.toCharArray());
    }

    static boolean matches(String password, String hash) {
        return BCrypt.verifyer(VERSION, LongPasswordStrategies.hashSha512(VERSION))
                .verify(password.getBytes(StandardCharsets.UTF_8), hash.getBytes(StandardCharsets.UTF_8))
                .verified;
    }
}
