package org.dateline.desk.view;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.dateline.model.Claim;
import org.dateline.model.Coded;
import org.dateline.model.Figure;
import org.dateline.model.Report;
import org.dateline.model.Stance;
import org.dateline.model.Status;
import org.dateline.model.When;
import org.dateline.model.WhenPrecision;

/** How values are put into words on pages. */
public final class Wording {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern(
                    "d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);
    private static final int FIRST_WORDS = 90;
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private Wording() {}

    /** "1 report", "2,000 reports". */
    public static String count(int number, String noun) {
        return count(number) + " " + noun + (number == 1 ? "" : "s");
    }

    /** "2,000". */
    public static String count(long number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }

    /** "1 Dec 2024". */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** "1 Dec 2024", "1–3 Dec 2024", "30 Nov – 2 Dec 2024". */
    public static String days(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return day(first);
        }
        if (first.getYear() != last.getYear()) {
            return day(first) + " – " + day(last);
        }
        return first.getMonth() == last.getMonth()
                ? first.getDayOfMonth() + "–" + day(last)
                : DAY_OF_YEAR.format(first) + " – " + day(last);
    }

    /** The days of a claim; a vague interval is said to be one. */
    public static Optional<String> days(Claim claim) {
        return claim.when().flatMap(Wording::days);
    }

    private static Optional<String> days(When when) {
        return when.start().map(start -> {
            String days = days(start, when.end().orElse(start));
            return when.precision() == WhenPrecision.VAGUE ? "about " + days : days;
        });
    }

    /** "22 Nov 2026, 15:04 UTC". */
    public static String instant(Instant instant) {
        return INSTANT.format(instant);
    }

    /** A code as words: "armed clash". */
    public static String code(Coded value) {
        return value.code().replace('-', ' ');
    }

    /** "412", "446+", "24–99". */
    public static String range(Figure figure) {
        return range(figure.min(), figure.max());
    }

    /**
     * "412", "446+", "24–99".
     *
     * @param greatest empty where there is no bound
     */
    public static String range(double least, OptionalDouble greatest) {
        if (greatest.isEmpty()) {
            return number(least) + "+";
        }
        return greatest.getAsDouble() == least ? number(least) : number(least) + "–" + number(greatest.getAsDouble());
    }

    /** "1,000", "2.5". */
    public static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? count((long) value)
                : String.format(Locale.ENGLISH, "%,.1f", value);
    }

    /** What makes a claim other than a plain assertion that something happened; empty for one that is. */
    public static String mark(Claim claim) {
        List<String> marks = new ArrayList<>();
        if (claim.stance() != Stance.ASSERTS) {
            marks.add(code(claim.stance()));
        }
        // A denial is of something negated: once is enough.
        if (claim.status() != Status.ACTUAL && !(claim.status() == Status.NEGATED && claim.stance() == Stance.DENIES)) {
            marks.add(status(claim.status()));
        }
        return String.join(", ", marks);
    }

    private static String status(Status status) {
        return switch (status) {
            case PLANNED -> "planned";
            case CONDITIONAL -> "conditional";
            case BACKGROUND -> "background";
            case NEGATED -> "said not to be so";
            case ACTUAL -> "";
        };
    }

    /** Who published a report; its file's name in brackets, where that is not known. */
    public static String outlet(Report report) {
        return report.outlet().map(Wording::line).orElseGet(() -> "[" + fileName(report.file()) + "]");
    }

    /** What a report is called: its headline, else its first words, else its file's name in brackets. */
    public static String heading(Report report) {
        return report.title()
                .map(Wording::line)
                .filter(title -> !title.isEmpty())
                .or(() -> firstWords(report))
                .orElseGet(() -> "[" + fileName(report.file()) + "]");
    }

    private static Optional<String> firstWords(Report report) {
        return report.blocks().stream()
                .filter(block -> block.kind().isReporting())
                .map(block -> line(block.span().in(report.text())))
                .filter(words -> !words.isEmpty())
                .map(words -> cut(words, FIRST_WORDS))
                .findFirst();
    }

    /** The last part of a file's name. */
    static String fileName(String file) {
        return line(file.substring(file.lastIndexOf('/') + 1));
    }

    /** White space as single blanks. */
    public static String line(String words) {
        return BLANKS.matcher(words).replaceAll(" ").strip();
    }

    /** At most so many characters, cut at a blank where there is one near. */
    public static String cut(String words, int most) {
        if (words.length() <= most) {
            return words;
        }
        int blank = words.lastIndexOf(' ', most);
        int end = blank > Math.max(0, most - 30) ? blank : most;
        return words.substring(0, Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
