package org.dateline.extract.time;

import java.time.LocalDate;
import java.util.Optional;
import org.dateline.model.WhenPrecision;

/**
 * Weeks, weekends, months and years of the calendar, counted from the anchor's own.
 *
 * <pre>
 *   unit := ["earlier" | "later" | "early" | "late"] ("last" | "this" | "next" | "previous") (UNIT | MONTH)
 *         | "the weekend"
 *         | ("beginning" | "start" | "end") "of" ("the" | "this" | "last" | "next") UNIT
 * </pre>
 *
 * "Last week" is Monday to Sunday; "this month" its first day to the anchor. With an article and a preposition ("over the
 * last week") {@link StretchRule} reads it as a stretch of days.
 */
final class CalendarUnitRule implements TimeRule {
    private final CalendarWords words;

    CalendarUnitRule(CalendarWords words) {
        this.words = words;
    }

    @Override
    public Optional<Reading> read(Tokens tokens, int at, Reckoning reckoning) {
        if (tokens.is(at, "beginning", "start", "end")
                && tokens.is(at + 1, "of")
                && tokens.is(at + 2, "the", "this", "last", "next")) {
            return edge(tokens, at, reckoning);
        }
        boolean part = tokens.is(at, "earlier", "later", "early", "late");
        int whichAt = part ? at + 1 : at;
        if (tokens.is(whichAt, "the") && words.unit(tokens, whichAt + 1).equals(Optional.of("weekend"))) {
            return Optional.of(weekend("last", at, whichAt + 1, reckoning));
        }
        if (!tokens.is(whichAt, "last", "this", "next", "previous")) {
            return Optional.empty();
        }
        String which = tokens.is(whichAt, "previous") ? "last" : tokens.lower(whichAt);
        int month = words.monthAlone(tokens, whichAt + 1);
        if (month > 0) {
            return Optional.of(reckoning.relative(
                    at,
                    whichAt + 1,
                    WhenPrecision.MONTH,
                    which + " month of that name",
                    day -> month(which, month, day)));
        }
        if (tokens.is(whichAt + 2, "of")) {
            return Optional.empty();
        }
        return words.unit(tokens, whichAt + 1)
                .flatMap(unit -> unit(unit, which, part ? tokens.lower(at) : "", at, whichAt + 1, tokens, reckoning));
    }

    /** "The end of the month": the last third of the anchor's own, or of the last or next. */
    private Optional<Reading> edge(Tokens tokens, int at, Reckoning reckoning) {
        int step = tokens.is(at + 2, "last") ? -1 : tokens.is(at + 2, "next") ? 1 : 0;
        boolean end = tokens.is(at, "end");
        return words.unit(tokens, at + 3)
                .filter(unit -> unit.equals("week") || unit.equals("month") || unit.equals("year"))
                .map(unit -> reckoning.relative(
                        at,
                        at + 3,
                        WhenPrecision.VAGUE,
                        "the " + tokens.lower(at) + " of that " + unit + ", a third of it",
                        day -> third(whole(unit, step, day), end)));
    }

    private static Days third(Days whole, boolean end) {
        long third = (whole.last().toEpochDay() - whole.first().toEpochDay()) / 3;
        return end
                ? new Days(whole.last().minusDays(third), whole.last())
                : new Days(whole.first(), whole.first().plusDays(third));
    }

    private static Days month(String which, int month, LocalDate anchor) {
        LocalDate same = LocalDate.of(anchor.getYear(), month, 1);
        if (which.equals("last")) {
            boolean past = same.isBefore(anchor.withDayOfMonth(1));
            return Days.month(past ? same : same.minusYears(1));
        }
        boolean over = which.equals("next") && same.isBefore(anchor);
        return Days.month(over ? same.plusYears(1) : same);
    }

    private static Optional<Reading> unit(
            String unit, String which, String part, int first, int last, Tokens tokens, Reckoning reckoning) {
        int step = which.equals("last") ? -1 : which.equals("next") ? 1 : 0;
        String reason = which + " " + unit + (step == 0 ? " up to the anchor" : " of the calendar");
        return switch (unit) {
            case "week", "month", "year" -> {
                boolean later = part.equals("later") || reckoning.ahead(tokens, first);
                yield Optional.of(reckoning.relative(
                        first, last, precision(unit), reason, day -> cut(unit, step, part, later, day)));
            }
            case "weekend" -> Optional.of(weekend(which, first, last, reckoning));
            default -> Optional.empty();
        };
    }

    private static WhenPrecision precision(String unit) {
        return switch (unit) {
            case "week" -> WhenPrecision.DAYS;
            case "month" -> WhenPrecision.MONTH;
            default -> WhenPrecision.YEAR;
        };
    }

    private static Days cut(String unit, int step, String part, boolean later, LocalDate anchor) {
        Days whole = whole(unit, step, anchor);
        if (step != 0) {
            return switch (part) {
                case "early" -> new Days(whole.first(), middle(whole));
                case "late" -> new Days(middle(whole), whole.last());
                default -> whole;
            };
        }
        return later ? whole.from(anchor) : whole.until(anchor);
    }

    private static LocalDate middle(Days days) {
        return days.first().plusDays((days.last().toEpochDay() - days.first().toEpochDay()) / 2);
    }

    private static Days whole(String unit, int step, LocalDate anchor) {
        return switch (unit) {
            case "week" -> Days.week(anchor.plusWeeks(step));
            case "month" -> Days.month(anchor.plusMonths(step));
            default -> Days.year(anchor.plusYears(step).getYear());
        };
    }

    private static Reading weekend(String which, int first, int last, Reckoning reckoning) {
        int step = which.equals("next") ? 1 : 0;
        return reckoning.relative(first, last, WhenPrecision.DAYS, which + " weekend", anchor -> {
            LocalDate saturday = Days.week(anchor).first().plusDays(5).plusWeeks(step);
            LocalDate start = saturday.isAfter(anchor) && !which.equals("next") && !which.equals("this")
                    ? saturday.minusWeeks(1)
                    : saturday;
            return new Days(start, start.plusDays(1));
        });
    }
}
