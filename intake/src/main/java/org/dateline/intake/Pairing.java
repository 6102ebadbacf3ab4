package org.dateline.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
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
    private static final int READY = 512;

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
        record Opened(Task task, Set<Long> keys) implements Result {
            /** Reports that have much in common are likely to have this in common too. */
            long leastKey() {
                return keys.stream().mapToLong(Long::longValue).min().orElse(0);
            }
        }

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
        List<Task> tasks = ledger.pairs().notCompared(stages.version()).entrySet().stream()
                .map(entry -> new Task(entry.getKey(), entry.getValue()))
                .toList();
        progress.comparing(tasks.size());
        List<Result.Opened> opened = new ArrayList<>();
        lanes.inOrder(tasks.iterator(), this::open, result -> keep(result, opened));
        Set<ReportId> pending =
                opened.stream().map(found -> found.task().report()).collect(Collectors.toSet());
        Iterator<Task> neighbours = opened.stream()
                .sorted(Comparator.comparingLong(Result.Opened::leastKey))
                .map(Result.Opened::task)
                .toList()
                .iterator();
        lanes.inOrder(neighbours, task -> compare(task, pending), result -> keep(result, opened));
    }

    private Result open(Task task) {
        return attempt(
                task, () -> new Result.Opened(task, dossier(task.report()).keys()));
    }

    /** Of two reports that are both new the one with the lesser id does it. */
    private Result compare(Task task, Set<ReportId> pending) {
        return attempt(task, () -> {
            Dossier own = dossier(task.report());
            List<Pairings> found = new ArrayList<>(List.of(own.alone()));
            for (ReportId other : ledger.pairs().sharing(task.report(), Dossier.FEWEST_KEYS)) {
                if (!pending.contains(other) || task.report().compareTo(other) < 0) {
                    found.add(own.with(dossier(other)));
                }
            }
            return new Result.Compared(task, found);
        });
    }

    private Result attempt(Task task, Supplier<Result> work) {
        try {
            return times.measure(Stage.COMPARE, work);
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

    private void keep(Result result, List<Result.Opened> opened) {
        if (result instanceof Result.Opened found) {
            opened.add(found);
            times.measure(Stage.STORE, () -> ledger.pairs().putKeys(found.task().report(), found.keys()));
        } else if (result instanceof Result.Compared compared) {
            Task task = compared.task();
            times.measure(Stage.STORE, () -> ledger.pairs().put(task.report(), stages.version(), compared.found()));
            progress.reportCompared(task.file());
        } else if (result instanceof Result.Failed failed) {
            tally.failed(failed.fault());
        }
    }
}
