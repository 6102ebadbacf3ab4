package org.dateline.desk.view;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.desk.snapshot.Happening;
import org.dateline.desk.snapshot.Item;
import org.dateline.desk.snapshot.Snapshot;
import org.dateline.model.Change;
import org.dateline.model.Rejection;
import org.dateline.model.Relation;
import org.dateline.model.RelationType;
import org.dateline.model.Report;

/**
 * The start page: what is new since a moment, what is contested, which figures moved, what could not be read.
 *
 * @param since the moment, as the form shows it
 * @param isEmpty whether the ledger holds no report at all
 * @param reports those of which claims are new, newest first
 * @param told undisputed events that most independent origins tell of
 * @param moved later counts of the same series
 */
public record TodayView(
        String since,
        String sinceWords,
        String ledger,
        boolean isEmpty,
        int newClaims,
        int newReports,
        List<NewReport> reports,
        List<Revision> revisions,
        int revised,
        List<EventRow> contested,
        int contestedInAll,
        List<EventRow> told,
        List<Moved> moved,
        List<Rejection> rejections)
        implements View {
    private static final int MOST = 12;
    private static final int MOST_TOLD = 6;
    private static final int LONGEST = 80;

    /** A report with the number of its claims that are new. */
    public record NewReport(String id, String title, String outlet, String published, String at, int claims) {}

    /** A claim that was changed or withdrawn. */
    public record Revision(String at, String type, String claim, String words, List<Altered> fields, String reason) {}

    /** A count that followed another. */
    public record Moved(
            String verb,
            String before,
            String beforeClaim,
            String after,
            String afterClaim,
            String what,
            String source,
            String day) {
        /** The same for claims that tell of the same step. */
        private String inShort() {
            return String.join("\t", before, after, what, source);
        }
    }

    /**
     * @param since the moment from which on things are new
     * @param revisions what was changed or withdrawn since, newest first
     */
    public static TodayView of(Snapshot snapshot, String ledger, Instant since, List<Change> revisions) {
        Fresh fresh = snapshot.recall(Fresh.class, since.toString(), () -> Fresh.of(snapshot, since));
        Contested standing = snapshot.derive(Contested.class, Contested::of);
        return new TodayView(
                since.toString().substring(0, 10),
                Wording.instant(since),
                ledger,
                snapshot.reports().isEmpty(),
                fresh.claims(),
                fresh.reports(),
                fresh.first(),
                revisions.stream().limit(MOST).map(TodayView::revision).toList(),
                revisions.size(),
                standing.contested(),
                standing.contestedInAll(),
                standing.told(),
                standing.moved(),
                snapshot.rejections());
    }

    /** What is new since a moment, the first reports of it. */
    private record Fresh(int claims, int reports, List<NewReport> first) {
        static Fresh of(Snapshot snapshot, Instant since) {
            Map<Report, List<Item>> fresh = new LinkedHashMap<>();
            List<Item> claims = snapshot.items().stream()
                    .filter(item -> !snapshot.recordedAt(item).isBefore(since))
                    .sorted(Comparator.comparing((Item item) -> snapshot.recordedAt(item))
                            .reversed()
                            .thenComparing(Item::position))
                    .toList();
            claims.forEach(item -> fresh.computeIfAbsent(item.report(), first -> new ArrayList<>())
                    .add(item));
            return new Fresh(
                    claims.size(),
                    fresh.size(),
                    fresh.entrySet().stream()
                            .limit(MOST)
                            .map(entry -> newReport(entry.getKey(), entry.getValue(), snapshot))
                            .toList());
        }
    }

    /** What is contested and what moved, since whenever. */
    private record Contested(List<EventRow> contested, int contestedInAll, List<EventRow> told, List<Moved> moved) {
        static Contested of(Snapshot snapshot) {
            List<Happening> contested = Happening.All.in(snapshot).list().stream()
                    .filter(Happening::isDisputed)
                    .sorted(Comparator.comparing((Happening all) ->
                            all.last().map(day -> -day.toEpochDay()).orElse(0L)))
                    .toList();
            return new Contested(
                    contested.stream().limit(MOST).map(EventRow::of).toList(),
                    contested.size(),
                    TodayView.told(snapshot),
                    TodayView.moved(snapshot));
        }
    }

    /** What most independent origins say, and none gainsays. */
    private static List<EventRow> told(Snapshot snapshot) {
        return Happening.All.in(snapshot).list().stream()
                .filter(happening -> !happening.isDisputed())
                .map(EventRow::of)
                .filter(row -> row.origins() > 1)
                .sorted(Comparator.comparingInt(EventRow::origins)
                        .thenComparingInt(EventRow::outlets)
                        .reversed()
                        .thenComparing(EventRow::id))
                .limit(MOST_TOLD)
                .toList();
    }

    private static NewReport newReport(Report report, List<Item> items, Snapshot snapshot) {
        return new NewReport(
                report.id().value(),
                Wording.heading(report),
                Wording.outlet(report),
                report.published().map(found -> Wording.day(found.date())).orElse("undated"),
                Wording.instant(snapshot.recordedAt(items.get(0))),
                items.size());
    }

    private static Revision revision(Change change) {
        return new Revision(
                Wording.instant(change.at()),
                Wording.code(change.type()),
                change.claim().id().value(),
                Wording.line(change.claim().span().in(change.report().text())),
                Altered.of(change.fields(), LONGEST),
                change.reason());
    }

    /** Updates and corrections, those of the latest reports first. */
    private static List<Moved> moved(Snapshot snapshot) {
        return snapshot.items().stream()
                .sorted(Comparator.comparing((Item item) ->
                        Snapshot.dayOfReport(item).map(day -> -day.toEpochDay()).orElse(0L)))
                .flatMap(item -> snapshot
                        .whole()
                        .standings()
                        .relations(item.claim().id())
                        .stream()
                        .filter(relation -> relation.claim().equals(item.claim().id())))
                .filter(relation -> relation.type() == RelationType.UPDATES || relation.type() == RelationType.CORRECTS)
                .flatMap(relation -> moved(relation, snapshot).stream())
                .collect(Collectors.toMap(Moved::inShort, move -> move, (first, more) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .limit(MOST)
                .toList();
    }

    private static Optional<Moved> moved(Relation relation, Snapshot snapshot) {
        return snapshot.item(relation.claim())
                .flatMap(later -> snapshot.item(relation.other())
                        .flatMap(earlier -> later.claim().figures().stream()
                                .flatMap(now -> earlier.claim().figures().stream()
                                        .filter(before -> before.measure() == now.measure())
                                        .limit(1)
                                        .map(before -> new Moved(
                                                relation.type() == RelationType.UPDATES ? "updated" : "corrected",
                                                Wording.range(before),
                                                earlier.claim().id().value(),
                                                Wording.range(now),
                                                later.claim().id().value(),
                                                Wording.code(now.measure()),
                                                source(later),
                                                Snapshot.dayOfReport(later)
                                                        .map(Wording::day)
                                                        .orElse("undated"))))
                                .findFirst()));
    }

    private static String source(Item item) {
        Voice voice = Voice.of(item);
        return voice.names().isEmpty() ? Wording.outlet(item.report()) : voice.names();
    }

    @Override
    public String title() {
        return "Today";
    }

    @Override
    public String template() {
        return "today.jte";
    }

    @Override
    public Section section() {
        return Section.TODAY;
    }
}
