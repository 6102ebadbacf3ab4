package org.dateline.desk.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.dateline.desk.query.Parameters;
import org.dateline.model.AuditEntry;

/**
 * The log of all changes, the latest first.
 *
 * @param seal the digest of the last line, which stands for all; empty where there is none
 * @param checked what came of reckoning all digests again; empty where that was not asked for
 * @param fault whether a line was found that is not as it was written
 * @param older the address of what comes before; empty where there is nothing
 */
public record AuditView(
        Parameters parameters,
        List<Row> rows,
        long total,
        String seal,
        Optional<String> checked,
        boolean fault,
        Optional<String> older)
        implements View {
    public static final String PATH = "/audit";

    private static final Pattern ID = Pattern.compile("[0-9a-f]{16}");
    private static final int LONGEST = 600;

    /**
     * A line of it.
     *
     * @param address of the claim or report that it is about; empty where it is about none
     */
    public record Row(
            long number,
            String at,
            String by,
            String action,
            String subject,
            String address,
            List<String> before,
            List<String> after) {
        static Row of(AuditEntry entry, Predicate<String> isReport) {
            return new Row(
                    entry.number(),
                    Wording.instant(entry.at()),
                    Wording.line(entry.by()),
                    entry.action(),
                    Wording.line(entry.subject()),
                    !ID.matcher(entry.subject()).matches()
                            ? ""
                            : (isReport.test(entry.subject()) ? "/reports/" : "/claims/") + entry.subject(),
                    lines(entry.before()),
                    lines(entry.after()));
        }

        private static List<String> lines(String words) {
            return words.lines()
                    .filter(line -> !line.isBlank())
                    .map(line -> Wording.cut(Wording.line(line), LONGEST))
                    .toList();
        }
    }

    /** The value of a parameter, or nothing. */
    public String value(String name) {
        return parameters.text(name).orElse("");
    }

    /**
     * Lines as they are shown.
     *
     * @param isReport whether an id is that of a report
     */
    public static List<Row> rows(List<AuditEntry> entries, Predicate<String> isReport) {
        return entries.stream().map(entry -> Row.of(entry, isReport)).toList();
    }

    @Override
    public String title() {
        return "Log of changes";
    }

    @Override
    public String template() {
        return "audit.jte";
    }

    @Override
    public Section section() {
        return Section.REVIEW;
    }

    @Override
    public List<String> assets() {
        return List.of("review.css");
    }
}
