package org.dateline.desk.view;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.desk.query.Parameters;
import org.dateline.desk.snapshot.Snapshot;
import org.dateline.ledger.Folding;
import org.dateline.model.DateEvidence;
import org.dateline.model.OriginId;
import org.dateline.model.Rejection;
import org.dateline.model.Report;

/** The table of reports, and of what could not be read. */
public record ReportsView(
        Parameters parameters, List<Row> rows, int total, int first, Optional<String> next, List<Rejection> rejections)
        implements View {
    public static final String PATH = "/reports";

    private static final int PAGE = 100;
    private static final int LAST_PAGE = 100_000;
    private static final int LONGEST = 160;

    /**
     * A report as a row.
     *
     * @param kin number of reports that hold the same text, itself among them
     */
    public record Row(
            String id,
            String day,
            String outlet,
            String title,
            String file,
            String language,
            int claims,
            int kin,
            int version) {}

    public static ReportsView of(Snapshot snapshot, Parameters parameters) {
        parameters.expectOnly("q", "page");
        int page = parameters.number("page", 1, LAST_PAGE).orElse(1);
        parameters.refuseFaults();
        Map<OriginId, Integer> sizes = new HashMap<>();
        snapshot.reports().forEach(report -> sizes.merge(origin(report, snapshot), 1, Integer::sum));
        String words = parameters.text("q").map(Folding::fold).orElse("");
        List<Report> found = snapshot.reports().stream()
                .filter(report -> holds(report, words))
                .sorted(Comparator.comparing(
                        report -> report.published().map(DateEvidence::date),
                        Comparator.comparing(
                                day -> day.map(date -> -date.toEpochDay()).orElse(Long.MAX_VALUE))))
                .toList();
        int first = Math.min(found.size(), (page - 1) * PAGE);
        int last = Math.min(found.size(), first + PAGE);
        return new ReportsView(
                parameters,
                found.subList(first, last).stream()
                        .map(report -> row(report, snapshot, sizes.getOrDefault(origin(report, snapshot), 1)))
                        .toList(),
                found.size(),
                first,
                last < found.size()
                        ? Optional.of(parameters
                                .with("page", Integer.toString(page + 1))
                                .address(PATH))
                        : Optional.empty(),
                snapshot.rejections());
    }

    private static OriginId origin(Report report, Snapshot snapshot) {
        return snapshot.whole().standings().origin(report.id());
    }

    private static boolean holds(Report report, String words) {
        return words.isEmpty()
                || Folding.fold(report.title().orElse("") + " "
                                + report.outlet().orElse("") + " " + report.file())
                        .contains(words);
    }

    private static Row row(Report report, Snapshot snapshot, int kin) {
        return new Row(
                report.id().value(),
                report.published().map(found -> Wording.day(found.date())).orElse(""),
                report.outlet().map(Wording::line).orElse(""),
                Wording.cut(Wording.heading(report), LONGEST),
                report.file(),
                ReportView.language(report.language()),
                snapshot.items(report.id()).size(),
                kin,
                report.version());
    }

    /** The last part of a file's name. */
    public static String brief(String file) {
        return Wording.fileName(file);
    }

    /** The words looked for. */
    public String words() {
        return parameters.text("q").orElse("");
    }

    @Override
    public String title() {
        return "Reports";
    }

    @Override
    public String template() {
        return "reports.jte";
    }

    @Override
    public Section section() {
        return Section.REPORTS;
    }
}
