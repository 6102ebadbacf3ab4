package org.dateline.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.ledger.Ledger;
import org.dateline.model.Anchor;
import org.dateline.model.Claim;
import org.dateline.model.Report;
import org.dateline.model.ReportId;

/** The second half of a run: reports of the ledger get their claims, unless a person codes there by themselves. */
record Coding(Ledger ledger, Stages stages, Progress progress, StageTimes times, Tally tally) {
    /**
     * @param nearest the dated report that this one, having no day, is reckoned from
     * @param coding what its claims rest on
     */
    private record Task(Report report, Optional<ReportId> nearest, Optional<Anchor> anchor, String coding) {}

    private sealed interface Result {
        record Coded(Task task, List<Claim> claims) implements Result {}

        record Failed(Task task, Fault fault) implements Result {}
    }

    void run(Lanes lanes) {
        if (ledger.coder().isPresent()) {
            return;
        }
        List<Task> tasks = tasks();
        progress.coding(tasks.size());
        lanes.inOrder(tasks.iterator(), this::code, this::keep);
    }

    /** Reports that were never coded, or by another version of the program, or that have no day and another anchor; by file. */
    private List<Task> tasks() {
        List<Report> left = reports(ledger.notCoded(stages.version()));
        left.forEach(report ->
                times.measure(Stage.ANCHOR, () -> ledger.names().put(report.id(), stages.names(report))));
        Map<ReportId, Report> all = new TreeMap<>();
        left.forEach(report -> all.put(report.id(), report));
        reports(ledger.names().unsettled()).forEach(report -> all.put(report.id(), report));
        left.stream().filter(report -> !stages.codes(report.language())).forEach(this::leaveUncoded);
        return all.values().stream()
                .sorted(Comparator.comparing(Report::file).thenComparing(Report::id))
                .map(this::task)
                .filter(this::isToDo)
                .toList();
    }

    private List<Report> reports(List<ReportId> ids) {
        return ids.stream().flatMap(id -> ledger.report(id).stream()).toList();
    }

    private void leaveUncoded(Report report) {
        ledger.endClaims(report.id(), "its report was read again, and is in a language that is not coded");
        ledger.putClaims(report.id(), stages.version() + " not coded: " + report.language(), List.of());
    }

    private Task task(Report report) {
        return times.measure(Stage.ANCHOR, () -> {
            Optional<ReportId> nearest = ledger.names().nearest(report.id());
            Optional<Anchor> anchor = stages.anchor(report, nearest.flatMap(ledger::report));
            String reckonedFrom =
                    anchor.map(day -> day.date() + " " + day.reason()).orElse("no anchor");
            return new Task(report, nearest, anchor, stages.version() + " " + reckonedFrom);
        });
    }

    private boolean isToDo(Task task) {
        boolean isDone = !stages.codes(task.report().language())
                || ledger.coding(task.report().id()).equals(Optional.of(task.coding()));
        if (isDone) {
            ledger.names().settle(task.report().id(), task.nearest());
        }
        return !isDone;
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
            times.measure(Stage.STORE, () -> {
                ledger.putClaims(report.id(), coded.task().coding(), coded.claims());
                ledger.names().settle(report.id(), coded.task().nearest());
            });
            tally.coded(report, coded.claims().size());
        } else if (result instanceof Result.Failed failed) {
            ledger.endClaims(failed.task().report().id(), "its report was read again, and coding it failed");
            tally.failed(failed.fault());
        }
    }
}
