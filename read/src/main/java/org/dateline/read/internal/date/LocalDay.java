package org.dateline.read.internal.date;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.DateEvidence;

/**
 * The day where the outlet is, of a time that is given in UTC or in no zone, or of a day without time: the neighbouring day that the outlet shows its
 * readers, where some zone makes the two the same. "2019-11-20T01:50:59Z" is 19 November to readers in Chicago, and "yesterday"
 * in their report is the 18th.
 */
final class LocalDay {
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2}):(\\d{2})(?::\\d{2}(?:[.,]\\d{1,9})?)?\\s?(.*)$");
    private static final Pattern OFFSET = Pattern.compile("[+-](?!00:?00)\\d{2}:?\\d{2}|[A-Z]{2,4}T");

    /** No zone is further behind UTC, so what is still the day before has an earlier hour. */
    private static final int LATEST_OF_DAY_BEFORE = 12;

    /** Few outlets are further ahead of UTC than twelve hours. */
    private static final int EARLIEST_OF_DAY_AFTER = 12;

    private LocalDay() {}

    /** What was chosen, with the outlet's own day where that is another. */
    static DateEvidence of(DateClue.Candidate chosen, List<DateClue.Candidate> candidates) {
        DateEvidence stated = chosen.evidence();
        if (chosen.basis() != DateClue.Basis.STATED) {
            return stated;
        }
        return candidates.stream()
                .filter(candidate -> candidate.basis() == DateClue.Basis.SHOWN)
                .map(DateClue.Candidate::evidence)
                .findFirst()
                .filter(shown -> isSameMoment(stated, shown))
                .map(shown -> new DateEvidence(
                        shown.date(), stated.value(), stated.source() + "; the outlet's own day by " + shown.source()))
                .orElse(stated);
    }

    static boolean isWithinADay(DateEvidence one, DateEvidence other) {
        return Math.abs(one.date().toEpochDay() - other.date().toEpochDay()) <= 1;
    }

    private static boolean isSameMoment(DateEvidence stated, DateEvidence shown) {
        long days = shown.date().toEpochDay() - stated.date().toEpochDay();
        Matcher clock = CLOCK.matcher(stated.value());
        if (!clock.find()) {
            return Math.abs(days) == 1;
        }
        Optional<String> minute = minute(shown.value());
        boolean sameMinute = minute.isPresent() && minute.get().equals(clock.group(2));
        if (OFFSET.matcher(clock.group(3)).find() && !sameMinute) {
            return false;
        }
        int hour = Integer.parseInt(clock.group(1));
        return (days == -1 && hour < LATEST_OF_DAY_BEFORE)
                || (days == 1 && hour >= EARLIEST_OF_DAY_AFTER && (minute.isEmpty() || sameMinute));
    }

    private static Optional<String> minute(String value) {
        Matcher clock = CLOCK.matcher(value);
        return clock.find() ? Optional.of(clock.group(2)) : Optional.empty();
    }
}
