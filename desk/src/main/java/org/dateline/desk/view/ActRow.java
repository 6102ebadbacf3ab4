package org.dateline.desk.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.Decision;
import org.dateline.model.LineageType;

/**
 * What a person decided at once.
 *
 * @param act its number
 * @param parts what was decided of what
 * @param undone since when it counts no longer
 */
public record ActRow(long act, String at, String by, String reason, List<Part> parts, Optional<String> undone) {
    private static final int MOST_PARTS = 12;
    private static final int BEGINNING = 8;

    /**
     * @param address of the claim or report
     * @param id the beginning of its id
     * @param words what was decided
     */
    public record Part(String address, String id, String words) {}

    /** Those of some decisions, the latest first. */
    static List<ActRow> of(List<Decision> decisions) {
        Map<Long, List<Decision>> acts = new LinkedHashMap<>();
        decisions.forEach(decision ->
                acts.computeIfAbsent(decision.act(), first -> new ArrayList<>()).add(decision));
        List<ActRow> rows =
                new ArrayList<>(acts.values().stream().map(ActRow::row).toList());
        Collections.reverse(rows);
        return rows;
    }

    private static ActRow row(List<Decision> decisions) {
        Decision first = decisions.get(0);
        return new ActRow(
                first.act(),
                Wording.instant(first.at()),
                Wording.line(first.author().name()),
                Wording.line(first.author().reason()),
                decisions.stream().limit(MOST_PARTS).map(ActRow::part).toList(),
                first.undone().map(Wording::instant));
    }

    private static Part part(Decision decision) {
        String words = decision.words().replace('-', ' ')
                + decision.other()
                        .map(other -> " with " + other.substring(0, BEGINNING))
                        .orElse("");
        boolean ofReports = Arrays.stream(LineageType.values())
                .anyMatch(type -> decision.words().endsWith(": " + type.code()));
        return new Part(
                ofReports ? "/reports/" + decision.subject() : "/claims/" + decision.subject() + "/review",
                decision.subject().substring(0, BEGINNING),
                words);
    }
}
