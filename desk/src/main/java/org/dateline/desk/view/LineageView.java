package org.dateline.desk.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.desk.query.Parameters;
import org.dateline.desk.query.Refused;
import org.dateline.desk.snapshot.Family;
import org.dateline.desk.snapshot.Snapshot;
import org.dateline.model.EventId;
import org.dateline.model.Report;
import org.dateline.model.ReportId;

/**
 * Which reports are at bottom one: without a report or event all families, with one its reports around their origins.
 *
 * @param heading what is shown
 * @param families of this page; empty where reports are shown
 * @param texts the reports shown, by the text that they hold
 * @param links between them
 */
public record LineageView(
        Parameters parameters,
        String heading,
        Optional<String> event,
        List<FamilyRow> families,
        int total,
        int reports,
        List<KinText> texts,
        List<KinLink> links,
        Optional<String> previous,
        Optional<String> next)
        implements View {
    public static final String PATH = "/lineage";

    private static final int PAGE = 40;
    private static final int LAST_PAGE = 100_000;
    /** Reports of one drawing. */
    private static final int MOST_REPORTS = 80;

    private static final int MOST_LINKS = 300;
    private static final int TITLE = 90;

    /** A family as a row of a table. */
    public record FamilyRow(
            String address,
            String title,
            int reports,
            List<String> outlets,
            int moreOutlets,
            String days,
            String credits,
            List<String> links) {}

    /**
     * @throws Refused if the parameters ask for what cannot be
     */
    public static LineageView of(Snapshot snapshot, Parameters parameters) {
        parameters.expectOnly("report", "event", "page");
        int page = parameters.number("page", 1, LAST_PAGE).orElse(1);
        parameters.refuseFaults();
        Optional<Report> report = parameters.text("report").map(id -> report(id, snapshot));
        if (report.isPresent()) {
            Family family = Family.All.in(snapshot)
                    .find(report.get().id())
                    .orElseGet(() -> Family.of(Set.of(report.get().id()), snapshot));
            return of(family, Wording.heading(report.get()), parameters, snapshot);
        }
        return parameters
                .text("event")
                .map(event -> ofEvent(event, parameters, snapshot))
                .orElseGet(() -> list(page, parameters, snapshot));
    }

    private static Report report(String id, Snapshot snapshot) {
        return snapshot.report(new ReportId(id))
                .orElseThrow(() -> Refused.unknown("The ledger holds no report of this id."));
    }

    private static LineageView ofEvent(String event, Parameters parameters, Snapshot snapshot) {
        Set<ReportId> ids = snapshot
                .items(snapshot.event(new EventId(event))
                        .orElseThrow(() -> Refused.unknown("The ledger holds no event of this id."))
                        .claims())
                .stream()
                .map(item -> item.report().id())
                .collect(Collectors.toSet());
        return of(Family.of(ids, snapshot), "The reports that tell of one event", parameters, snapshot);
    }

    private static LineageView of(Family family, String heading, Parameters parameters, Snapshot snapshot) {
        Family shown = family.reports().size() <= MOST_REPORTS
                ? family
                : Family.of(
                        family.reports().stream()
                                .limit(MOST_REPORTS)
                                .map(Report::id)
                                .collect(Collectors.toSet()),
                        snapshot);
        return new LineageView(
                parameters,
                Wording.cut(heading, TITLE),
                parameters.text("event"),
                List.of(),
                family.reports().size(),
                shown.reports().size(),
                KinText.of(shown, snapshot),
                shown.links().stream()
                        .limit(MOST_LINKS)
                        .flatMap(link -> KinLink.of(link, snapshot).stream())
                        .toList(),
                Optional.empty(),
                Optional.empty());
    }

    private static LineageView list(int page, Parameters parameters, Snapshot snapshot) {
        List<Family> all = Family.All.in(snapshot).list();
        int first = Math.min(all.size(), (page - 1) * PAGE);
        int last = Math.min(all.size(), first + PAGE);
        return new LineageView(
                parameters,
                "Lineage",
                Optional.empty(),
                all.subList(first, last).stream().map(LineageView::row).toList(),
                all.size(),
                snapshot.reports().size(),
                List.of(),
                List.of(),
                page > 1 ? Optional.of(turned(parameters, page - 1)) : Optional.empty(),
                last < all.size() ? Optional.of(turned(parameters, page + 1)) : Optional.empty());
    }

    private static String turned(Parameters parameters, int page) {
        return page == 1
                ? parameters.without("page").address(PATH)
                : parameters.with("page", Integer.toString(page)).address(PATH);
    }

    private static FamilyRow row(Family family) {
        List<String> outlets =
                family.reports().stream().map(Wording::outlet).distinct().toList();
        List<String> links = new ArrayList<>();
        family.links().stream()
                .collect(Collectors.groupingBy(link -> link.type(), TreeMap::new, Collectors.counting()))
                .forEach((type, count) -> links.add(count + " × " + KinLink.noun(type)));
        return new FamilyRow(
                PATH + "?report=" + family.reports().get(0).id().value(),
                Wording.cut(
                        family.reports().stream()
                                .filter(report -> report.title().isPresent())
                                .findFirst()
                                .map(Wording::heading)
                                .orElseGet(
                                        () -> Wording.heading(family.reports().get(0))),
                        TITLE),
                family.reports().size(),
                outlets.stream().limit(6).toList(),
                Math.max(0, outlets.size() - 6),
                days(family),
                family.reports().stream()
                        .flatMap(report -> report.credits().stream())
                        .distinct()
                        .limit(6)
                        .collect(Collectors.joining(", ")),
                links);
    }

    private static String days(Family family) {
        List<LocalDate> days = family.reports().stream()
                .flatMap(report -> report.published().stream())
                .map(found -> found.date())
                .sorted()
                .toList();
        return days.isEmpty() ? "undated" : Wording.days(days.get(0), days.get(days.size() - 1));
    }

    /** Whether reports are shown, not the list of families. */
    public boolean isOne() {
        return !texts.isEmpty();
    }

    @Override
    public String title() {
        return "Lineage";
    }

    @Override
    public String template() {
        return "lineage.jte";
    }

    @Override
    public Section section() {
        return Section.LINEAGE;
    }

    @Override
    public List<String> assets() {
        return List.of("lineage.css", "d3.js", "words.js", "lineage.js");
    }
}
