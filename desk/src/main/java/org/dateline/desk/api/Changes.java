package org.dateline.desk.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.desk.query.Parameters;
import org.dateline.desk.query.Request;
import org.dateline.model.Change;

/** What became of claims, oldest first. */
final class Changes {
    private static final String PATH = "/api/changes";
    private static final int LIMIT = 50;
    private static final int MOST = 500;
    private static final Map<String, String> PARAMETERS = Map.of(
            "since", "changes made on this day (2024-12-01) or at this instant (2024-12-01T08:00:00Z) or later, in UTC",
            "limit", "most changes of one answer, 1 to 500; 50 without it, and those of the last instant all of them");

    private Changes() {}

    static Endpoint list() {
        return new Endpoint(
                PATH, "What became of claims: new, changed or withdrawn, and why", PARAMETERS, Changes::list);
    }

    /** The same while they come about; answered by the server itself. */
    static Described stream() {
        return new Described(
                Api.CHANGE_STREAM,
                "Changes as they come about, as server-sent events “change”; each has the instant of the change as its id",
                Map.of(
                        "since",
                        "begins with the changes made at this instant (2024-12-01T08:00:00Z) or later; from now on without it"),
                Described.EVENTS);
    }

    private static Map<String, Object> list(Request request) {
        Parameters parameters = request.parameters();
        parameters.expectOnly(PARAMETERS.keySet());
        Instant since = parameters
                .text("since")
                .flatMap(value -> instant(parameters, value))
                .orElse(Instant.EPOCH);
        int limit = parameters.number("limit", 1, MOST).orElse(LIMIT);
        parameters.refuseFaults();
        List<Change> changes = new ArrayList<>();
        boolean more = request.ledger().askHistory(watch -> watch.forEachChange(since, limit, changes::add));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put(
                "next",
                more ? Optional.of(parameters.with("since", after(changes)).address(PATH)) : Optional.empty());
        answer.put("changes", changes.stream().map(Exported::change).toList());
        return answer;
    }

    /** The ledger's instants are whole microseconds. */
    private static String after(List<Change> changes) {
        return changes.get(changes.size() - 1).at().plusNanos(1_000).toString();
    }

    private static Optional<Instant> instant(Parameters parameters, String value) {
        try {
            return Optional.of(
                    value.length() == 10
                            ? LocalDate.parse(value).atStartOfDay().toInstant(ZoneOffset.UTC)
                            : Instant.parse(value));
        } catch (DateTimeParseException e) {
            parameters.fault("since", value, "a time is written 2024-12-01 or 2024-12-01T08:00:00Z");
            return Optional.empty();
        }
    }
}
