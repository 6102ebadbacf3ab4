package org.dateline.desk.view;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.dateline.model.Report;

/**
 * A report that holds the words looked for.
 *
 * @param snippet the words around the first of them, with all of them marked
 */
public record FoundReport(String id, String title, String outlet, String day, String language, List<Piece> snippet) {
    private static final int BEFORE = 70;
    private static final int LONGEST = 240;

    /** Of a report, with a test for the words looked for. */
    public static FoundReport of(Report report, Predicate<String> isLookedFor) {
        return new FoundReport(
                report.id().value(),
                Wording.cut(Wording.heading(report), LONGEST),
                Wording.outlet(report),
                report.published().map(found -> Wording.day(found.date())).orElse("undated"),
                language(report.language()),
                snippet(Wording.line(report.text()), isLookedFor));
    }

    private static String language(String code) {
        return code.equals("und")
                ? "unknown language"
                : Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
    }

    private static List<Piece> snippet(String text, Predicate<String> isLookedFor) {
        int first = 0;
        for (Piece piece : Piece.marking(text, isLookedFor)) {
            if (piece.marked()) {
                int from = first <= BEFORE ? 0 : text.indexOf(' ', first - BEFORE) + 1;
                String around = Wording.cut(text.substring(Math.min(from, first)), LONGEST);
                return Piece.marking((from > 0 ? "… " : "") + around, isLookedFor);
            }
            first += piece.text().length();
        }
        return List.of(new Piece(Wording.cut(text, LONGEST), false));
    }
}
