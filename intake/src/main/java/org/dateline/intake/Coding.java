package org.dateline.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.ledger.Ledger;
import org.dateline.model.Anchor;
import org.dateline.model.Claim;
import org.dateline.model.Report;
import org.dateline.model.ReportId;

/** The second half of a run: reports of the ledger get their claims. */
record Coding(Ledger ledger, Stages stages, Progress progress, StageTimes times, Tally tally) {
    private record Task(Report report, Optional<Anchor> anchor, String coding) {}

    private sealed interface Result {
        record Coded(Task task, List<Claim> claims) implements Result {}

        record Failed(Task task, Fault fault) implements Result {}
    }

    void run(Lanes lanes) {
        List<Task> tasks = tasks();
        progress.coding(tasks.size());
        lanes.inOrder(tasks.iterator(), this::code, this::keep);
    }

    /** Reports that were never coded, or on another anchor, or by another version of the program; by file. */
    private List<Task> tasks() {
        Set<ReportId> undated = new TreeSet<>(ledger.undated());
        Set<ReportId> ids = new TreeSet<>(ledger.notCoded(stages.version()));
        ids.addAll(undated);
        List<Report> reports = ids.stream()
                .flatMap(id -> ledger.report(id).stream())
                .sorted(Comparator.comparing(Report::file).thenComparing(Report::id))
                .toList();
        Map<ReportId, Anchor> anchors =
                times.measure(Stage.ANCHOR, () -> stages.anchors(undated.isEmpty() ? reports : all()));
        reports.stream().filter(report -> !stages.codes(report.language())).forEach(this::leaveUncoded);
        return reports.stream()
                .filter(report -> stages.codes(report.language()))
                .map(report -> task(report, Optional.ofNullable(anchors.get(report.id()))))
                .filter(task -> !ledger.coding(task.report().id()).equals(Optional.of(task.coding())))
                .toList();
    }

    /** A report without a day is anchored on any other. */
    private List<Report> all() {
        List<Report> reports = new ArrayList<>();
        ledger.forEachReport(reports::add);
        return reports;
    }

    private void leaveUncoded(Report report) {
        ledger.endClaims(report.id(), "its report was read again, and is in a language that is not coded");
        ledger.putClaims(report.id(), stages.version() + " not coded: " + report.language(), List.of());
    }

    private Task task(Report report, Optional<Anchor> anchor) {
        String reckonedFrom = anchor.map(day -> day.date() + " " + day.reason()).orElse("no anchor");
        return new Task(report, anchor, stages.version() + " " + reckonedFrom);
    }

    private Result code(Task task) {
        try {
            return new Result.Coded(
                    task, times.measure(Stage.EXTRACT, () -> stages.extract(task.report(), task.anchor())));
        } catch (RuntimeException | StackOverflowError e) {
            return new Result.Failed(task, new Fault(task.report().file(), Stage.EXTRACT, e));
        }
    }

    private void keep(Result result) {
        if (result instanceof Result.Coded coded) {
            Report report = coded.task().report();
            times.measure(
                    Stage.STORE,
                    () -> ledger.putClaims(report.id(), coded.task().coding(), coded.claims()));
            tally.coded(report, coded.claims().size());
        } else if (result instanceof Result.Failed failed) {
            ledger.endClaims(failed.task().report().id(), "its report was read again, and coding it failed");
            tally.failed(failed.fault());
        }
    }
}
