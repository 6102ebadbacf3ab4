package org.dateline.ledger;

import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Why claims of a report are looked for.
 *
 * @param cause of the end of those claims that are not found again as they were
 * @param reason in words for people; empty where it is for the first time
 */
record Recoding(Cause cause, Optional<String> reason) {
    private static final Recoding FIRST = new Recoding(Cause.RECODED, Optional.empty());

    /**
     * @param report the join key of the report's state
     * @param coding what the claims rest on now
     */
    static Recoding of(Handle handle, long report, String coding) {
        return handle.createQuery("""
                        SELECT state.coding, earlier.ended_by FROM reports state
                        LEFT JOIN reports earlier ON earlier.number =
                            (SELECT max(number) FROM reports WHERE id = state.id AND number < state.number)
                        WHERE state.number = :report""")
                .bind("report", report)
                .map((columns, context) -> {
                    Row row = new Row(columns);
                    Optional<String> before = row.textIfAny("coding");
                    if (before.isPresent()) {
                        return new Recoding(Cause.RECODED, Optional.of(difference(before.get(), coding)));
                    }
                    return row.textIfAny("ended_by").isEmpty() ? FIRST : after(row.coded(Cause.class, "ended_by"));
                })
                .one();
    }

    /** Because a person decided something. */
    static Recoding decided(String words) {
        return new Recoding(Cause.DECIDED, Optional.of(words));
    }

    private static Recoding after(Cause earlier) {
        return switch (earlier) {
            case WITHDRAWN -> new Recoding(Cause.REREAD, Optional.of("its report was restored"));
            case SUPERSEDED -> new Recoding(Cause.REREAD, Optional.of("its report is the newest version again"));
            case REREAD, RECODED, DECIDED -> new Recoding(Cause.REREAD, Optional.of("its report was read again"));
        };
    }

    /** What two codings do not share: the program's version, or the day reckoned from. */
    private static String difference(String before, String after) {
        int start = 0;
        while (start < before.length() && start < after.length() && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int word = before.lastIndexOf(' ', Math.max(0, start - 1)) + 1;
        return before.equals(after)
                ? "its report was coded again"
                : "its report was coded again on '" + after.substring(word) + "' instead of '" + before.substring(word)
                        + "'";
    }
}
