package org.dateline.bench.claims;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Days that overlap the gold's and are not more than two days longer. */
final class WhenMatch {
    private static final int LONGER = 2;
    private static final long FOR_EVER = 9999;
    private static final int DATE = "2024-12-04".length();

    private WhenMatch() {}

    static boolean isMet(Optional<JsonNode> gold, Optional<JsonNode> found) {
        if (gold.isEmpty()) {
            return true;
        }
        String start = found.map(when -> day(when, "start")).orElse("");
        if (start.isEmpty()) {
            return false;
        }
        String end = found.map(when -> day(when, "end"))
                .filter(day -> !day.isEmpty())
                .orElse(start);
        String goldStart = gold.get().path("start").asText("");
        String goldEnd = gold.get().path("end").asText("");
        return start.compareTo(goldEnd) <= 0
                && end.compareTo(goldStart) >= 0
                && days(start, end) <= days(goldStart, goldEnd) + LONGER;
    }

    private static String day(JsonNode when, String field) {
        String day = when.path(field).asText("");
        return day.length() > DATE ? day.substring(0, DATE) : day;
    }

    private static long days(String start, String end) {
        try {
            return ChronoUnit.DAYS.between(LocalDate.parse(start), LocalDate.parse(end));
        } catch (DateTimeParseException e) {
            return FOR_EVER;
        }
    }
}
