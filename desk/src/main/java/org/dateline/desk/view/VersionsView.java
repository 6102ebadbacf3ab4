package org.dateline.desk.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.ledger.Ending;
import org.dateline.ledger.ReportState;
import org.dateline.model.BlockKind;
import org.dateline.model.Report;
import org.dateline.model.ReportId;
import org.dateline.reconcile.standing.ParagraphDiff;

/**
 * The versions of a report, oldest first, each with what was changed since the one before.
 *
 * @param heading of the newest
 * @param holding the version that the ledger holds; empty where all are superseded or withdrawn
 */
public record VersionsView(String heading, String outlet, Optional<String> holding, List<Version> versions)
        implements View {
    private static final int TITLE = 80;

    /**
     * What was found under one address or name for a time.
     *
     * @param asked whether the page's address names this one
     * @param published "undated" where no day was found
     * @param ended why it holds no longer; empty where it holds
     * @param notices what the newsroom says of its own corrections, updates and retractions
     * @param changed the paragraphs that came, went or were reworded
     */
    public record Version(
            int number,
            String id,
            boolean asked,
            String heading,
            String published,
            String file,
            Optional<String> url,
            String read,
            Optional<String> ended,
            List<Notice> notices,
            List<List<DiffWords>> changed) {}

    /** A notice, and what it is one of. */
    public record Notice(String kind, String words) {}

    /**
     * @param states at least one, oldest first
     */
    public static VersionsView of(ReportId asked, List<ReportState> states) {
        List<Version> versions = new ArrayList<>();
        Optional<Report> before = Optional.empty();
        for (ReportState state : states) {
            versions.add(version(versions.size() + 1, asked, state, before));
            before = Optional.of(state.report());
        }
        Report newest = states.get(states.size() - 1).report();
        return new VersionsView(
                Wording.heading(newest),
                Wording.outlet(newest),
                states.stream()
                        .filter(state -> state.ended().isEmpty())
                        .map(state -> state.report().id().value())
                        .findFirst(),
                versions);
    }

    private static Version version(int number, ReportId asked, ReportState state, Optional<Report> before) {
        Report report = state.report();
        return new Version(
                number,
                report.id().value(),
                report.id().equals(asked),
                Wording.heading(report),
                report.published().map(found -> Wording.day(found.date())).orElse("undated"),
                report.file(),
                report.url(),
                Wording.instant(state.recordedAt()),
                state.ended().map(Ending::reason),
                report.blocks().stream()
                        .filter(block -> block.kind() == BlockKind.AMENDMENT)
                        .map(block -> new Notice(
                                block.reason(), Wording.line(block.span().in(report.text()))))
                        .toList(),
                before.map(earlier -> ParagraphDiff.between(earlier, report)).orElse(List.of()).stream()
                        .map(DiffWords::of)
                        .toList());
    }

    @Override
    public String title() {
        return "Versions of " + Wording.cut(heading, TITLE);
    }

    @Override
    public String template() {
        return "versions.jte";
    }

    @Override
    public Section section() {
        return Section.REPORTS;
    }

    @Override
    public List<String> assets() {
        return List.of("versions.css");
    }
}
