package org.dateline.model;

import java.time.Instant;

/**
 * A grade that a person gave.
 *
 * @param grade of a source {@code A} to {@code F}, of a claim's information {@code 1} to {@code 6}
 * @param by who gave it, as he calls himself
 * @param at when
 * @param reason in words for people; may be empty
 */
public record Judgement(String grade, String by, Instant at, String reason) {
    private static final String SOURCE = "[A-F]";
    private static final String INFORMATION = "[1-6]";

    public Judgement {
        if (!isOfSource(grade) && !isOfInformation(grade)) {
            throw new IllegalArgumentException("A to F or 1 to 6: " + grade);
        }
    }

    public static boolean isOfSource(String grade) {
        return grade.matches(SOURCE);
    }

    public static boolean isOfInformation(String grade) {
        return grade.matches(INFORMATION);
    }

    /** Who gave it, when and why, in words for people. */
    public String trace() {
        String day = at.toString().substring(0, "2024-12-01".length());
        return "given by " + by + " on " + day + (reason.isBlank() ? "" : ": " + reason);
    }
}
