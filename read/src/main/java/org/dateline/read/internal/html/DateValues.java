package org.dateline.read.internal.html;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.RejectedDate;
import org.dateline.read.internal.date.DateClue;
import org.dateline.read.internal.date.DateFinder;
import org.dateline.read.internal.date.FoundDate;
import org.dateline.read.internal.words.Fold;

/** Values that are a date by the name of what holds them: attributes and properties. Immutable. */
final class DateValues {
    private static final int LONGEST = 200;
    private static final int FIRST_YEAR = 1995;
    private static final int LAST_YEAR = 2100;
    private static final Pattern SECONDS = Pattern.compile("1\\d{9}(?:\\d{3})?");
    private static final Pattern COMPACT = Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})(?:T?\\d{4,6})?Z?");
    private static final Pattern SHORT_YEAR =
            Pattern.compile("(?<![\\d./])(\\d{1,2})([./])(\\d{1,2})\\2(\\d{2})(?![\\d./])");

    private final DateFinder finder;

    DateValues(DateFinder finder) {
        this.finder = finder;
    }

    /** The clue that a value is. */
    Optional<DateClue> clue(String value, String source) {
        String shown = Fold.spaces(value.strip());
        if (shown.isEmpty() || shown.length() > LONGEST) {
            return Optional.empty();
        }
        return found(shown)
                .map(date -> date.date().getYear() < FIRST_YEAR
                        ? new DateClue.NotIt(new RejectedDate(shown, source + ": too early for a page"))
                        : DateClue.stated(date.date(), date.value(), source));
    }

    /** The date that a value is. */
    Optional<FoundDate> found(String value) {
        return SECONDS.matcher(value).matches()
                ? seconds(value)
                : compact(value).or(() -> finder.firstIn(value)).or(() -> shortYear(value));
    }

    private static Optional<FoundDate> seconds(String value) {
        long number = Long.parseLong(value.substring(0, 10));
        LocalDate day = Instant.ofEpochSecond(number).atZone(ZoneOffset.UTC).toLocalDate();
        return Optional.of(FoundDate.of(day, value));
    }

    private static Optional<FoundDate> compact(String value) {
        Matcher matcher = COMPACT.matcher(value);
        return matcher.matches() ? day(matcher.group(1), matcher.group(2), matcher.group(3), value) : Optional.empty();
    }

    /** "03.11.19", "3/11/19": too short to be sure of in running text. */
    private Optional<FoundDate> shortYear(String value) {
        Matcher matcher = SHORT_YEAR.matcher(value);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String whole =
                matcher.group(1) + matcher.group(2) + matcher.group(3) + matcher.group(2) + "20" + matcher.group(4);
        return finder.firstIn(whole).map(date -> FoundDate.of(date.date(), matcher.group()));
    }

    private static Optional<FoundDate> day(String year, String month, String day, String value) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return date.getYear() > LAST_YEAR ? Optional.empty() : Optional.of(FoundDate.of(date, value));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
