package org.dateline.extract.time;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads dates of the calendar.
 *
 * <pre>
 *   date      := [weekday [","]] (month-day | day-month) | [part] MONTH [[","|"of"] YEAR] | [part] YEAR | numbers
 *   month-day := MONTH ["."] day [dash day] [[","] YEAR]                 "Nov. 27, 2016", "October 25-26, 2016"
 *   day-month := ["the"] day [dash day] ["of"] MONTH ["."] [[","] YEAR]  "7 December 2006"
 *   day       := 1..31 ["st"|"nd"|"rd"|"th"]
 *   part      := "early" | "mid" ["-"] | "late" | ("end"|"beginning"|"start") "of"
 *   numbers   := YYYY-MM-DD | D/M/YYYY where only one of D and M can be a month
 * </pre>
 */
final class PartialDates {
    private static final Set<String> DASHES = Set.of("-", "–", "—", "to", "and");

    private final CalendarWords words;
    private final Set<String> counted = WordTable.rows(PartialDates.class, "after-counts.tsv", 1).stream()
            .map(row -> row.get(0))
            .collect(Collectors.toSet());

    PartialDates(CalendarWords words) {
        this.words = words;
    }

    /** The date that starts at this token. */
    Optional<PartialDate> at(Tokens tokens, int at) {
        int start = afterWeekday(tokens, at);
        Optional<PartialDate> date =
                monthDay(tokens, start).or(() -> dayMonth(tokens, start)).or(() -> numbers(tokens, start));
        if (date.isEmpty() && start == at) {
            date = part(tokens, at);
        }
        return date.map(found -> found.from(at));
    }

    private int afterWeekday(Tokens tokens, int at) {
        if (words.weekday(tokens, at) == 0) {
            return at;
        }
        int next = tokens.is(at + 1, ".") ? at + 2 : at + 1;
        return tokens.is(next, ",") ? next + 1 : next;
    }

    private Optional<PartialDate> monthDay(Tokens tokens, int at) {
        int month = words.monthInDate(tokens, at);
        int dayAt = afterStop(tokens, at + 1);
        int day = month > 0 ? day(tokens, dayAt) : 0;
        if (day == 0) {
            return Optional.empty();
        }
        int last = lastOfDay(tokens, dayAt);
        int lastDay = day;
        if (DASHES.contains(tokens.lower(last + 1)) && day(tokens, last + 2) > day) {
            lastDay = day(tokens, last + 2);
            last = lastOfDay(tokens, last + 2);
        }
        return Optional.of(withYear(tokens, new PartialDate(at, last, 0, month, day, lastDay, "")));
    }

    private Optional<PartialDate> dayMonth(Tokens tokens, int at) {
        int dayAt = tokens.is(at, "the") && isOrdinalMark(tokens, at + 2) ? at + 1 : at;
        int day = day(tokens, dayAt);
        if (day == 0) {
            return Optional.empty();
        }
        int last = lastOfDay(tokens, dayAt);
        int lastDay = day;
        if (DASHES.contains(tokens.lower(last + 1)) && day(tokens, last + 2) > day) {
            lastDay = day(tokens, last + 2);
            last = lastOfDay(tokens, last + 2);
        }
        int monthAt = tokens.is(last + 1, "of") ? last + 2 : last + 1;
        int month = words.monthInDate(tokens, monthAt);
        if (month == 0) {
            return Optional.empty();
        }
        int end = tokens.is(monthAt + 1, ".") && tokens.at(monthAt + 2).isNumber() ? monthAt + 1 : monthAt;
        return Optional.of(withYear(tokens, new PartialDate(at, end, 0, month, day, lastDay, "")));
    }

    private PartialDate withYear(Tokens tokens, PartialDate date) {
        int at = tokens.is(date.last() + 1, ",", "of") ? date.last() + 2 : date.last() + 1;
        int year = fourDigits(tokens, at);
        if (year == 0) {
            return date;
        }
        return new PartialDate(date.first(), at, year, date.month(), date.day(), date.lastDay(), date.part());
    }

    private Optional<PartialDate> part(Tokens tokens, int at) {
        int next = afterPart(tokens, at);
        Optional<PartialDate> date = month(tokens, next).or(() -> year(tokens, next));
        return next == at ? date : date.map(found -> found.in(partName(tokens, at)));
    }

    private static int afterPart(Tokens tokens, int at) {
        if (tokens.is(at, "early", "mid", "late")) {
            return tokens.is(at + 1, "-", "in") ? at + 2 : at + 1;
        }
        boolean phrase = tokens.is(at, "end", "beginning", "start") && tokens.is(at + 1, "of");
        return phrase ? at + 2 : at;
    }

    private static String partName(Tokens tokens, int at) {
        return switch (tokens.lower(at)) {
            case "end" -> "late";
            case "beginning", "start" -> "early";
            default -> tokens.lower(at);
        };
    }

    private Optional<PartialDate> month(Tokens tokens, int at) {
        int month = words.monthInDate(tokens, at);
        if (month == 0) {
            return Optional.empty();
        }
        int end = tokens.is(at + 1, ".") && tokens.at(at + 2).isNumber() ? at + 1 : at;
        PartialDate date = withYear(tokens, new PartialDate(at, end, 0, month, 0, 0, ""));
        return date.year() > 0 || words.monthAlone(tokens, at) > 0 ? Optional.of(date) : Optional.empty();
    }

    private Optional<PartialDate> year(Tokens tokens, int at) {
        int year = fourDigits(tokens, at);
        if (year == 0 || isPartOfName(tokens, at) || isCounted(tokens, at)) {
            return Optional.empty();
        }
        return Optional.of(PartialDate.year(at, at, year));
    }

    private static int fourDigits(Tokens tokens, int at) {
        String text = tokens.at(at).text();
        if (text.length() != 4 || !text.chars().allMatch(c -> Tokens.isDigit((char) c))) {
            return 0;
        }
        int year = Integer.parseInt(text);
        return year >= 1900 && year <= 2100 ? year : 0;
    }

    private static boolean isPartOfName(Tokens tokens, int at) {
        boolean gluedBefore = tokens.at(at).glued() && !tokens.is(at - 1, "(", "[", "–", "—", "-", "'", "’", "“", "\"");
        boolean gluedAfter = tokens.at(at + 1).glued()
                && (tokens.at(at + 1).isLetters()
                        || (tokens.is(at + 1, ":", "%") && tokens.at(at + 2).glued()));
        boolean afterHyphen = tokens.at(at).glued()
                && tokens.is(at - 1, "-")
                && tokens.at(at - 2).isLetters();
        return gluedBefore
                || gluedAfter
                || afterHyphen
                || tokens.is(at - 1, "resolution", "$", "€", "£", "no", "number", "flight");
    }

    private boolean isCounted(Tokens tokens, int at) {
        Token next = tokens.at(at + 1);
        if (counted.contains(next.lower())) {
            return true;
        }
        boolean plural = next.isLetters()
                && !next.isCapitalised()
                && next.lower().endsWith("s")
                && next.text().length() > 3;
        return plural
                && !tokens.is(at - 1, "in", "since", "by", "until", "from", "of", "to", "between", "after", "the", ",")
                && !next.glued();
    }

    private Optional<PartialDate> numbers(Tokens tokens, int at) {
        String mark = tokens.lower(at + 1);
        if (!mark.equals(tokens.lower(at + 3)) || !isGluedRun(tokens, at + 1, at + 4)) {
            return Optional.empty();
        }
        int one = small(tokens, at);
        int two = small(tokens, at + 2);
        int three = small(tokens, at + 4);
        if (mark.equals("-") && fourDigits(tokens, at) > 0 && two > 0 && three > 0) {
            return Optional.of(new PartialDate(at, at + 4, fourDigits(tokens, at), two, three, three, ""));
        }
        int year = fourDigits(tokens, at + 4);
        if (!mark.equals("/") || year == 0 || one == 0 || two == 0 || (one <= 12 && two <= 12 && one != two)) {
            return Optional.empty();
        }
        int month = one > 12 ? two : one;
        int day = one > 12 ? one : two;
        return Optional.of(new PartialDate(at, at + 4, year, month, day, day, ""));
    }

    private static boolean isGluedRun(Tokens tokens, int from, int to) {
        for (int i = from; i <= to; i++) {
            if (!tokens.at(i).glued()) {
                return false;
            }
        }
        return true;
    }

    private static int small(Tokens tokens, int at) {
        String text = tokens.at(at).text();
        boolean small = !text.isEmpty() && text.length() <= 2 && tokens.at(at).isNumber();
        return small ? Integer.parseInt(text) : 0;
    }

    private static int day(Tokens tokens, int at) {
        int day = small(tokens, at);
        boolean glued = tokens.at(at + 1).glued() && tokens.at(at + 1).isLetters() && !isOrdinalMark(tokens, at + 1);
        boolean clock = tokens.is(at + 1, ":") && tokens.at(at + 2).isNumber();
        return day >= 1 && day <= 31 && !glued && !clock ? day : 0;
    }

    private static boolean isOrdinalMark(Tokens tokens, int at) {
        return tokens.at(at).glued() && tokens.is(at, "st", "nd", "rd", "th");
    }

    private static int lastOfDay(Tokens tokens, int at) {
        return isOrdinalMark(tokens, at + 1) ? at + 1 : at;
    }

    private static int afterStop(Tokens tokens, int at) {
        return tokens.is(at, ".") ? at + 1 : at;
    }
}
