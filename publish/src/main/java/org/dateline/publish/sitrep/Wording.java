package org.dateline.publish.sitrep;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.intake.Whole;
import org.dateline.model.Report;
import org.dateline.model.Span;

/** How values are put into words. */
final class Wording {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");
    /** Of a sentence that is quoted whole, in characters. */
    private static final int LONGEST = 320;

    private static final int MOST_NAMED = 4;

    private Wording() {}

    static String line(String words) {
        return BLANKS.matcher(words).replaceAll(" ").strip();
    }

    /** The words of a claim, in quotation marks; those in it become single ones. */
    static String quote(Whole.Entry entry) {
        return "“" + words(entry).replace('“', '‘').replace('”', '’').replace('"', '\'') + "”";
    }

    /** The sentence in which the claim stands; of a long one, the claim alone. */
    static String words(Whole.Entry entry) {
        Span sentence = entry.claim().sentence();
        Span span = entry.claim().span();
        return line((sentence.length() <= LONGEST && !sentence.isEmpty() ? sentence : span)
                .in(entry.report().text()));
    }

    /** The outlet; where it is unknown, the file's name without its folder. */
    static String outlet(Report report) {
        String file = report.file();
        return line(
                report.outlet().orElse(file.substring(1 + Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')))));
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String days(Optional<LocalDate> first, Optional<LocalDate> last) {
        if (first.isEmpty()) {
            return "";
        }
        LocalDate end = last.orElse(first.get());
        return end.equals(first.get())
                ? SHORT_DAY.format(first.get())
                : SHORT_DAY.format(first.get()) + " to " + SHORT_DAY.format(end);
    }

    static String count(long number, String noun) {
        return String.format(Locale.ENGLISH, "%,d %s%s", number, noun, number == 1 ? "" : "s");
    }

    /** "a, b and c"; of many the first ones. */
    static String list(Collection<String> names) {
        List<String> all = names.stream().map(Wording::line).toList();
        if (all.size() > MOST_NAMED) {
            return String.join(", ", all.subList(0, MOST_NAMED)) + " and " + (all.size() - MOST_NAMED) + " others";
        }
        return all.size() < 2
                ? String.join("", all)
                : String.join(", ", all.subList(0, all.size() - 1)) + " and " + all.get(all.size() - 1);
    }
}
