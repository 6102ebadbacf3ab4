package org.dateline.extract.place;

import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.model.Span;

/** Finds where a report says where a name lies, by the name that follows it. */
final class Descriptions {
    private static final int FARTHEST = 70;
    /** "Jabal Zain al-Abidin, a hill located | 5 km northeast of Hama". */
    private static final Pattern AWAY = FormRule.pattern(
            "\\s?,?\\s*(?:(?:\\(|an?\\s|the\\s|which\\s|that\\s|a rebel-held\\s)(?:[\\p{L}-]{1,15}\\s){0,6})?"
                    + "(?:(?:that|which)\\s+(?:is|lies)\\s+)?(?:(?:located|situated|lying|lies|is|about|some|roughly|approximately|just|around|only|nearly|almost)\\s+){0,3}");
    /** "Menagh air base | in the northern countryside of Aleppo". */
    private static final Pattern IN = FormRule.pattern(
            "(?:\\s(?:air\\s|military\\s|army\\s)?(?:base|airport|area|complex|camp|checkpoint|crossing))?,?\\s(?:in|inside|within)\\s(?:the\\s)?"
                    + "(?:(?:city|town|province|village)\\sof\\s)?");
    /** "as-Safira, | Jabal Azan and | Khanasir in southeast Aleppo". */
    private static final Pattern LISTED = Pattern.compile("\\s?,\\s(?:and\\s)?|\\sand\\s|\\sor\\s");

    private static final Pattern ASIDE = Pattern.compile("\\s?,\\s");

    private Descriptions() {}

    /** How the second name tells where the first lies. */
    enum How {
        AWAY,
        IN,
        /** "Hass, near Aleppo": no more than a hint. */
        NEAR,
        /** Like the second one, whatever tells of that. */
        IN_LIST
    }

    static Optional<How> of(String text, Mention name, Mention next) {
        return of(between(text, name, next), next);
    }

    /** Like {@link #of(String, Mention, Mention)}, with a name between: "Idlib, a town near Hama that is 60 km from ...". */
    static Optional<How> over(String text, Mention name, Mention between, Mention next) {
        boolean aside = between.form() instanceof Form.Away && !isMeasured(between.form());
        String words = (between(text, name, between) + between(text, between, next)).replace("  ", " ");
        return aside ? of(words, next).filter(how -> how == How.AWAY) : Optional.empty();
    }

    private static String between(String text, Mention name, Mention next) {
        int from = name.whole().end();
        int to = next.whole().start();
        return to < from || to - from > FARTHEST ? "?" : Blanks.plain(new Span(from, to).in(text));
    }

    private static Optional<How> of(String between, Mention next) {
        if (isMeasured(next.form()) && AWAY.matcher(between).matches()) {
            return Optional.of(How.AWAY);
        }
        if (IN.matcher(between).matches()) {
            return Optional.of(How.IN);
        }
        if (next.form() instanceof Form.Away && ASIDE.matcher(between).matches()) {
            return Optional.of(How.NEAR);
        }
        return LISTED.matcher(between).matches() ? Optional.of(How.IN_LIST) : Optional.empty();
    }

    /** Whether two names stand in a list, so that what holds the second holds the first. */
    static boolean isList(String text, Mention name, Mention next) {
        return LISTED.matcher(between(text, name, next)).matches();
    }

    private static boolean isMeasured(Form form) {
        return form instanceof Form.Away away
                && (away.km().isPresent() || away.direction().isPresent());
    }
}
