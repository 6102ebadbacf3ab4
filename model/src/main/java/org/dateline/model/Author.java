package org.dateline.model;

/**
 * Who does something to a ledger, and why.
 *
 * @param name as he calls himself
 * @param reason in words for people; may be empty
 */
public record Author(String name, String reason) {
    private static final int LONGEST = 2_000;

    public Author {
        if (name.isBlank() || name.length() > LONGEST || reason.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "an author has a name, and at most " + LONGEST + " characters of reason");
        }
    }
}
