package org.dateline.model;

import java.time.Instant;

/**
 * One line of the log of all changes.
 *
 * @param number from 1 on, without gaps
 * @param by a person, or the program with its version
 * @param action what was done ("corrected", "read", "exported")
 * @param subject to what: the id of a claim or report, a file's name
 * @param before in words for people; may be empty
 * @param after likewise
 * @param digest SHA-256 in hexadecimal over this line and the digest of the line before
 */
public record AuditEntry(
        long number,
        Instant at,
        String by,
        String action,
        String subject,
        String before,
        String after,
        String digest) {}
