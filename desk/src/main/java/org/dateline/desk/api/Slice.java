package org.dateline.desk.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.desk.query.Parameters;
import org.dateline.desk.query.Refused;

/**
 * A part of a list, after one of its elements.
 *
 * @param after the id of the last element of the part before
 */
record Slice(Optional<String> after, int limit) {
    static final Map<String, String> PARAMETERS = Map.of(
            "limit", "most elements of one answer, 1 to 500; 50 without it",
            "after", "the id that the list goes on from; “next” gives it");

    private static final int LIMIT = 50;
    private static final int MOST = 500;

    /** Reads it; faults stay with the parameters. */
    static Slice of(Parameters parameters) {
        return new Slice(
                parameters.text("after"), parameters.number("limit", 1, MOST).orElse(LIMIT));
    }

    /** The answer: how many there are in all, where to go on, and the elements under a name. */
    <T> Map<String, Object> answer(
            String name,
            List<T> all,
            Function<T, String> id,
            Function<T, Object> json,
            String path,
            Parameters parameters) {
        int start = after.map(wanted -> index(all, id, wanted) + 1).orElse(0);
        int end = Math.min(all.size(), start + limit);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("total", all.size());
        answer.put(
                "next",
                end < all.size()
                        ? Optional.of(parameters
                                .with("after", id.apply(all.get(end - 1)))
                                .address(path))
                        : Optional.empty());
        answer.put(name, all.subList(start, end).stream().map(json).toList());
        return answer;
    }

    private static <T> int index(List<T> all, Function<T, String> id, String wanted) {
        for (int i = 0; i < all.size(); i++) {
            if (id.apply(all.get(i)).equals(wanted)) {
                return i;
            }
        }
        throw Refused.malformed(List.of("What this list goes on from is not in it (any more). Begin without “after”."));
    }
}
