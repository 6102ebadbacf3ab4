package org.dateline.read.internal.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Span;
import org.dateline.read.internal.words.Fold;

/**
 * Finds complete dates (day, month, year) in text, in digits and in words of several languages. Immutable.
 *
 * <p>Dates in digits alone are read day first where that is possible only so, else month first with slashes and day first
 * with full stops.
 */
public final class DateFinder {
    private static final int EARLIEST = 1900;
    private static final int LATEST = 2100;

    /** Later numbers may be years of the lunar calendar. */
    private static final int LAST_PERSIAN = 1419;

    private static final String TIME =
            "(?:[\\sT,]{1,3}(?:at\\s|um\\s|à\\s)?\\d{1,2}[:.h]\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?"
                    + "(?:\\s?(?:[AaPp]\\.?[Mm]\\b\\.?|Z\\b|[+-]\\d{2}:?\\d{2}|(?:GMT|UTC)(?:[+-]\\d{1,2})?|[A-Z]{2,4}T\\b))?)?";

    private static final String MONTH = "([\\p{L}\\p{M}]{2,12}(?:[ \\u00A0](?:الأول|الاول|الثاني))?)";

    /** Arabic papers give a month's other name behind it. */
    private static final String OTHER_NAME = "(?:\\s?[/(]\\s?\\p{L}{2,10}(?:[ \\u00A0]\\p{L}{2,8})?\\)?)?";

    /** One way to write a date. */
    private record Form(Pattern pattern, Function<MatchResult, Optional<LocalDate>> reading) {}

    private final Months months = new Months();
    private final boolean dayFirst;

    /** Reads what is in doubt as Americans do: month first with slashes. */
    public DateFinder() {
        this(false);
    }

    private DateFinder(boolean dayFirst) {
        this.dayFirst = dayFirst;
    }

    /** Reads day first whatever parts the digits, as all write who do not write for Americans. */
    public static DateFinder dayFirst() {
        return new DateFinder(true);
    }

    private final List<Form> forms = List.of(
            form("(?<![\\d/.-])((?:19|20)\\d{2})([-/.])(\\d{1,2})\\2(\\d{1,2})(?![\\d/-])" + TIME, this::yearFirst),
            form(
                    "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|ª|\\.)?[\\s-]{1,3}(?:de\\s|of\\s)?" + MONTH + OTHER_NAME
                            + "\\.?[,،]?[\\s-]{1,3}(?:de\\s|del\\s)?(\\d{4})(?!\\d)" + TIME,
                    this::dayMonthYear),
            form(
                    "(?<!\\p{L})" + MONTH + "\\.?[\\s-]{1,3}(\\d{1,2})(?:st|nd|rd|th)?,?[\\s-]{1,3}(\\d{4})(?!\\d)"
                            + TIME,
                    this::monthDayYear),
            form("(?<![\\d/.-])(\\d{1,2})([/.-])(\\d{1,2})\\2((?:19|20)\\d{2})(?![\\d/-])" + TIME, this::digits),
            form(
                    "(?<![\\d/.-])(\\d{1,2})([/.])(\\d{1,2})\\2(\\d{2})(?=[\\s,–-]{1,4}(?:at\\s|um\\s|à\\s)?\\d{1,2}[:.]\\d{2}(?!\\d))"
                            + TIME,
                    this::shortYear),
            form(
                    "(?<!\\p{L})" + MONTH
                            + "\\s(\\d{1,2})\\s\\d{2}:\\d{2}:\\d{2}\\s(?:[A-Z]{2,5}|[+-]\\d{4})\\s(\\d{4})(?!\\d)",
                    this::monthDayYear),
            form(
                    "(?<!\\d)((?:19|20)\\d{2})\\.?\\s" + MONTH + "\\s(\\d{1,2})(?!\\d)\\.?" + TIME,
                    match -> named(match.group(1), match.group(2), match.group(3))),
            form("(?<!\\d)(\\d{1,2}) tháng (\\d{1,2}),? (?:năm )?(\\d{4})(?!\\d)", this::dayMonthYearInDigits),
            form(
                    "(?<!\\d)((?:19|20)\\d{2})(?:年|년\\s?|\\.\\s)(\\d{1,2})(?:月|월\\s?|\\.\\s)(\\d{1,2})(?:日|일|\\.)",
                    this::yearFirstEast),
            form("(?<!\\d)(1[34]\\d{2})([/-])(\\d{1,2})\\2(\\d{1,2})(?![\\d/-])" + TIME, this::persianDigits),
            form(
                    "(?<!\\d)(\\d{1,2})[\\s-]{1,3}(\\p{L}{2,8})[\\s،-]{1,3}(?:ماه\\s)?(1[34]\\d{2})(?!\\d)" + TIME,
                    this::persian));

    private static Form form(String pattern, Function<MatchResult, Optional<LocalDate>> reading) {
        return new Form(Pattern.compile(pattern), reading);
    }

    /** The dates in a text, in order, not overlapping. */
    public List<FoundDate> in(String text) {
        String latin = latinDigits(text);
        if (!mayHoldDate(latin)) {
            return List.of();
        }
        List<FoundDate> found = new ArrayList<>();
        for (Form form : forms) {
            Matcher matcher = form.pattern().matcher(latin);
            while (matcher.find()) {
                Span span = new Span(matcher.start(), matcher.end());
                form.reading()
                        .apply(matcher.toMatchResult())
                        .ifPresent(date -> found.add(
                                new FoundDate(span, date, span.in(text).strip())));
            }
        }
        return withoutOverlaps(found);
    }

    /** The first date in a text. */
    public Optional<FoundDate> firstIn(String text) {
        List<FoundDate> found = in(text);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
    }

    private static List<FoundDate> withoutOverlaps(List<FoundDate> found) {
        found.sort(Comparator.comparing(FoundDate::span));
        List<FoundDate> kept = new ArrayList<>();
        int end = 0;
        for (FoundDate date : found) {
            if (date.span().start() >= end) {
                kept.add(date);
                end = date.span().end();
            }
        }
        return kept;
    }

    /** Most text has no four digits in a row, and none parted by stops; there is nothing to find in it. */
    private static boolean mayHoldDate(String text) {
        int digits = 0;
        boolean parted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            digits = digit ? digits + 1 : 0;
            if (digits == 4 || (digits == 2 && parted)) {
                return true;
            }
            parted = digit ? parted : c == '/' || c == '.';
        }
        return false;
    }

    private Optional<LocalDate> yearFirst(MatchResult match) {
        return date(match.group(1), number(match.group(3)), match.group(4));
    }

    private Optional<LocalDate> yearFirstEast(MatchResult match) {
        return date(match.group(1), number(match.group(2)), match.group(3));
    }

    private Optional<LocalDate> dayMonthYearInDigits(MatchResult match) {
        return date(match.group(3), number(match.group(2)), match.group(1));
    }

    private Optional<LocalDate> persianDigits(MatchResult match) {
        int year = number(match.group(1));
        return year > LAST_PERSIAN
                ? Optional.empty()
                : PersianDate.of(year, number(match.group(3)), number(match.group(4)));
    }

    private Optional<LocalDate> persian(MatchResult match) {
        OptionalInt month = months.persian(match.group(2));
        return month.isPresent()
                ? PersianDate.of(number(match.group(3)), month.getAsInt(), number(match.group(1)))
                : Optional.empty();
    }

    private Optional<LocalDate> dayMonthYear(MatchResult match) {
        return named(match.group(3), match.group(2), match.group(1));
    }

    private Optional<LocalDate> monthDayYear(MatchResult match) {
        return named(match.group(3), match.group(1), match.group(2));
    }

    private Optional<LocalDate> digits(MatchResult match) {
        return digits(match, match.group(4));
    }

    /** Two digits are a year only where a time of day stands behind them. */
    private Optional<LocalDate> shortYear(MatchResult match) {
        return digits(match, "20" + match.group(4));
    }

    private Optional<LocalDate> digits(MatchResult match, String year) {
        int first = number(match.group(1));
        boolean monthFirst =
                first <= 12 && (number(match.group(3)) > 12 || (match.group(2).equals("/") && !dayFirst));
        return monthFirst ? date(year, first, match.group(3)) : date(year, number(match.group(3)), match.group(1));
    }

    private Optional<LocalDate> named(String year, String month, String day) {
        OptionalInt number = months.named(month);
        return number.isPresent() ? date(year, number.getAsInt(), day) : Optional.empty();
    }

    private static Optional<LocalDate> date(String year, int month, String day) {
        int number = number(year);
        if (number < EARLIEST || number > LATEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(number, month, number(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    /** Arabic and Persian digits as Latin ones; the length stays. */
    private static String latinDigits(String text) {
        String spaced = Fold.spaces(text);
        if (spaced.chars().noneMatch(c -> c > 0x65F && c < 0x6FA)) {
            return spaced;
        }
        StringBuilder latin = new StringBuilder(spaced);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isDigit(c)) {
                latin.setCharAt(i, (char) ('0' + Character.digit(c, 10)));
            }
        }
        return latin.toString();
    }
}
