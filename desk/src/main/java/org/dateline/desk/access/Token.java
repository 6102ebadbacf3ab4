package org.dateline.desk.access;

import java.time.Instant;

/**
 * With what a program enters the desk for a person. The secret itself is not kept.
 *
 * @param id by which it is spoken of
 * @param person for whom
 * @param scope what it may do at most; never more than the person
 * @param digest SHA-256 of the secret, in hex
 * @param ends when it is good no longer
 * @param purpose in words of who asked for it; may be empty
 */
public record Token(String id, String person, Role scope, String digest, Instant ends, String purpose) {}
