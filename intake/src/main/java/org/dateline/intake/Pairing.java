package org.dateline.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.ledger.Ledger;
import org.dateline.model.Pairings;
import org.dateline.model.Report;
import org.dateline.model.ReportId;
import org.dateline.reconcile.Dossier;

/**
 * The last part of a run: reports that are new, or whose claims are, are compared with those of the ledger that may concern
 * the same.
 */
final class Pairing {
    /** Reports kept ready for being compared again. */
    private static final int READY = 256;

    private final Ledger ledger;
    private final Stages stages;
    private final Progress progress;
    private final StageTimes times;
    private final Tally tally;
    private final Map<ReportId, Dossier> ready = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<ReportId, Dossier> eldest) {
            return size() > READY;
        }
    };

    private record Task(ReportId report, String file) {}

    private sealed interface Result {
        record Compared(Task task, List<Pairings> found) implements Result {}

        record Failed(Fault fault) implements Result {}
    }

    Pairing(Ledger ledger, Stages stages, Progress progress, StageTimes times, Tally tally) {
        this.ledger = ledger;
        this.stages = stages;
        this.progress = progress;
        this.times = times;
        this.tally = tally;
    }

    void run(Lanes lanes) {
        List<Task> tasks = ledger.notCompared(stages.version()).entrySet().stream()
                .map(entry -> new Task(entry.getKey(), entry.getValue()))
                .toList();
        progress.comparing(tasks.size());
        lanes.inOrder(tasks.iterator(), this::open, this::keepKeys);
        Set<ReportId> pending = tasks.stream().map(Task::report).collect(Collectors.toSet());
        lanes.inOrder(tasks.iterator(), task -> compare(task, pending), this::keep);
    }

    private Dossier open(Task task) {
        return times.measure(Stage.COMPARE, () -> dossier(task.report()));
    }

    private void keepKeys(Dossier dossier) {
        times.measure(Stage.STORE, () -> ledger.putKeys(dossier.report(), dossier.keys()));
    }

    /** Of two reports that are both new the one with the lesser id does it. */
    private Result compare(Task task, Set<ReportId> pending) {
        try {
            return times.measure(Stage.COMPARE, () -> {
                Dossier own = dossier(task.report());
                List<Pairings> found = new ArrayList<>(List.of(own.alone()));
                for (ReportId other : ledger.sharing(task.report(), Dossier.FEWEST_KEYS)) {
                    if (!pending.contains(other) || task.report().compareTo(other) < 0) {
                        found.add(own.with(dossier(other)));
                    }
                }
                return new Result.Compared(task, found);
            });
        } catch (RuntimeException | StackOverflowError e) {
            return new Result.Failed(new Fault(task.file(), Stage.COMPARE, e));
        }
    }

    private Dossier dossier(ReportId id) {
        synchronized (ready) {
            Dossier known = ready.get(id);
            if (known != null) {
                return known;
            }
        }
        Report report = ledger.report(id).orElseThrow(() -> new IllegalStateException("no such report: " + id));
        Dossier dossier = Dossier.of(report, ledger.claims(id));
        synchronized (ready) {
            ready.put(id, dossier);
        }
        return dossier;
    }

    private void keep(Result result) {
        if (result instanceof Result.Compared compared) {
            Task task = compared.task();
            times.measure(Stage.STORE, () -> ledger.putPairs(task.report(), stages.version(), compared.found()));
            progress.reportCompared(task.file());
        } else if (result instanceof Result.Failed failed) {
            tally.failed(failed.fault());
        }
    }
}
