package org.dateline.read.internal.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private static final int LARGEST = 2_000_000;
    private static final int MOST_DAYS = 3;
    private static final int AROUND = 20;
    private static final int BEHIND = 100;

    /** What a name has in it, found fast. */
    private static final Pattern HINT = Pattern.compile("[pP]ub(?:li[sc]|[_-]?[dDtT])");

    private static final Pattern PROPERTY = Pattern.compile(
            "\\b((?:first|date|article|page|content)?[_-]?(?:publish(?:ed|ing)?|publication|pub)[_-]?(?:date|time|at|on)?"
                    + "(?:[_-]?(?:time|gmt))?)\\\\?[\"']?\\s{0,3}[:=]\\s{0,3}\\\\?[\"']?([\\dA-Z][\\w :,.+/-]{7,34})",
            Pattern.CASE_INSENSITIVE);

    private ScriptDates() {}

    static List<DateClue> dates(Document page, DateValues values) {
        Map<String, DateClue.Candidate> byDay = new LinkedHashMap<>();
        int left = LARGEST;
        for (Element script : page.select("script:not([type*=ld+json])")) {
            String data = script.data();
            add(data.substring(0, Math.min(data.length(), left)), values, byDay);
            left -= Math.min(data.length(), left);
        }
        return byDay.values().stream()
                .limit(MOST_DAYS)
                .map(candidate -> clue(candidate, byDay.size()))
                .toList();
    }

    private static void add(String data, DateValues values, Map<String, DateClue.Candidate> byDay) {
        Matcher hint = HINT.matcher(data);
        Matcher property = PROPERTY.matcher(data);
        int from = 0;
        while (hint.find(from)) {
            property.region(Math.max(0, hint.start() - AROUND), Math.min(data.length(), hint.start() + BEHIND));
            if (property.find()) {
                values.clue(property.group(2), "script's " + property.group(1))
                        .filter(DateClue.Candidate.class::isInstance)
                        .map(DateClue.Candidate.class::cast)
                        .ifPresent(candidate ->
                                byDay.putIfAbsent(candidate.evidence().date().toString(), candidate));
            }
            from = hint.end();
        }
    }

    private static DateClue clue(DateClue.Candidate candidate, int days) {
        return days == 1
                ? candidate
                : new DateClue.NotIt(new RejectedDate(
                        candidate.evidence().value(), candidate.evidence().source() + ", one of " + days + " days"));
    }
}
