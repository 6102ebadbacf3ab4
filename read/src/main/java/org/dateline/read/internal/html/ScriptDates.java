package org.dateline.read.internal.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.RejectedDate;
import org.dateline.read.internal.date.DateClue;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The day of publication in what a page hands to its scripts: {@code "publishedAt":"2019-03-03T10:15:00Z"}. Taken only where all
 * that is said under such names is one day, for scripts carry teasers of other articles too.
 */
final class ScriptDates {
    private static final int LARGEST = 1_000_000;
    private static final Pattern PROPERTY = Pattern.compile(
            "[\"']?\\b((?:first|date|article|page|content)?[_-]?(?:publish(?:ed|ing)?|publication|pub)[_-]?(?:date|time|at|on|_gmt)?"
                    + "(?:[_-]?time)?)\\\\?[\"']?\\s{0,3}[:=]\\s{0,3}\\\\?[\"']?([\\dA-Z][\\w :,.+/-]{7,34})",
            Pattern.CASE_INSENSITIVE);

    private ScriptDates() {}

    static List<DateClue> dates(Document page, DateValues values) {
        Map<String, DateClue.Candidate> byDay = new LinkedHashMap<>();
        for (Element script : page.select("script:not([type*=ld+json])")) {
            String data = script.data();
            Matcher matcher = PROPERTY.matcher(data.substring(0, Math.min(data.length(), LARGEST)));
            while (matcher.find()) {
                Optional<DateClue> clue = values.clue(matcher.group(2), "script's " + matcher.group(1));
                if (clue.isPresent() && clue.get() instanceof DateClue.Candidate candidate) {
                    byDay.putIfAbsent(candidate.evidence().date().toString(), candidate);
                }
            }
        }
        Set<String> days = new TreeSet<>(byDay.keySet());
        return byDay.values().stream()
                .map(candidate -> days.size() == 1
                        ? (DateClue) candidate
                        : new DateClue.NotIt(new RejectedDate(
                                candidate.evidence().value(),
                                candidate.evidence().source() + ", one of " + days.size() + " days")))
                .limit(3)
                .toList();
    }
}
