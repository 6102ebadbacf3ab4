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
                    + "(?:(?:located|situated|lying|lies|is|about|some|roughly|approximately|just|around|only|nearly|almost)\\s+){0,3}");
    /** "Menagh air base | in the northern countryside of Aleppo". */
    private static final Pattern IN = FormRule.pattern(
            "(?:\\s(?:air\\s|military\\s|army\\s)?(?:base|airport|area|complex|camp|checkpoint|crossing))?,?\\s(?:in|inside|within)\\s(?:the\\s)?"
                    + "(?:(?:city|town|province|village)\\sof\\s)?");
    /** "as-Safira, | Jabal Azan and | Khanasir in southeast Aleppo". */
    private static final Pattern LISTED = Pattern.compile("\\s?,\\s(?:and\\s)?|\\sand\\s|\\sor\\s");

    private Descriptions() {}

    /** How the second name tells where the first lies. */
    enum How {
        AWAY,
        IN,
        /** Like the second one, whatever tells of that. */
        IN_LIST
    }

    static Optional<How> of(String text, Mention name, Mention next) {
        int from = name.whole().end();
        int to = next.whole().start();
        if (to < from || to - from > FARTHEST) {
            return Optional.empty();
        }
        String between = new Span(from, to).in(text);
        if (isMeasured(next.form()) && AWAY.matcher(between).matches()) {
            return Optional.of(How.AWAY);
        }
        if (IN.matcher(between).matches()) {
            return Optional.of(How.IN);
        }
        return LISTED.matcher(between).matches() ? Optional.of(How.IN_LIST) : Optional.empty();
    }

    private static boolean isMeasured(Form form) {
        return form instanceof Form.Away away
                && (away.km().isPresent() || away.direction().isPresent());
    }
}
