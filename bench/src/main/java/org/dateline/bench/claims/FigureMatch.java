package org.dateline.bench.claims;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** A gold figure is met by one of the same measure with the same range; a vague one by any range that overlaps its own. */
final class FigureMatch {
    private static final Pattern VAGUE = Pattern.compile(
            "dozen|score|hundreds|thousands|millions|nearly|about|around|almost|several|some|few",
            Pattern.CASE_INSENSITIVE);
    private static final double NO_BOUND = 1e12;

    private FigureMatch() {}

    static boolean allMet(List<JsonNode> gold, List<JsonNode> found) {
        return gold.stream().allMatch(figure -> found.stream().anyMatch(other -> isMet(figure, other)));
    }

    private static boolean isMet(JsonNode gold, JsonNode found) {
        if (!gold.path("measure").asText("").equals(found.path("measure").asText(""))) {
            return false;
        }
        OptionalDouble min = Row.number(gold, "min");
        OptionalDouble max = Row.number(gold, "max");
        OptionalDouble foundMin = Row.number(found, "min");
        OptionalDouble foundMax = Row.number(found, "max");
        if (min.equals(foundMin) && max.equals(foundMax)) {
            return true;
        }
        boolean vague = VAGUE.matcher(gold.path("words").asText("")).find();
        double least = Math.max(min.orElse(0), foundMin.orElse(0));
        return vague && foundMin.isPresent() && least <= Math.min(bound(max), bound(foundMax));
    }

    /** The scorer beside the gold takes a greatest value of 0 for none. */
    private static double bound(OptionalDouble max) {
        return max.orElse(0) == 0 ? NO_BOUND : max.getAsDouble();
    }
}
