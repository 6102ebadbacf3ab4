package org.dateline.bench.growth;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.bench.Benchmark;
import org.dateline.intake.Intake;
import org.dateline.intake.Progress;
import org.dateline.intake.Source;
import org.dateline.intake.Stage;
import org.dateline.intake.Summary;
import org.dateline.intake.Whole;
import org.dateline.ledger.Ledger;
import org.dateline.model.Capture;
import org.dateline.model.Claim;
import org.dateline.model.Report;
import org.dateline.reconcile.Dossier;

/**
 * What it costs to add one report to ledgers of 1,000, 10,000 and 100,000, reading and coding apart: to find what it is reckoned
 * from and those that may concern the same, to compare it with them, to keep it, and to reckon the events of its claims. Other sizes can be given in
 * the system property {@code dateline.growth}, with commas between.
 */
public final class GrowthBenchmark implements Benchmark {
    private static final String SIZES = System.getProperty("dateline.growth", "1000,10000,100000");
    private static final int ADDED = 25;
    private static final int WARM_UP = 12;
    /** Reports of each world that are held back, to be added when it is measured. */
    private static final int HELD = 4;

    /** Worlds in which reports are added. */
    private static final int MEASURED = 28;

    private static final double MILLISECOND = 1e6;
    private static final double MEGABYTE = 1e6;

    @Override
    public String name() {
        return "growth";
    }

    @Override
    public String description() {
        return "adding one report to ledgers of growing size, made from a folder of texts";
    }

    @Override
    public Map<String, Object> run(Path data) throws IOException {
        Path place = Files.createTempDirectory("dateline-growth");
        try {
            return new Run(Home.of(data, place), place).figures();
        } finally {
            delete(place);
        }
    }

    private static void delete(Path place) throws IOException {
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** A ledger that has reached its size, and what adding reports to it cost. */
    private static final class Grown implements AutoCloseable {
        private final int size;
        private final Ledger ledger;
        private final List<Added> costs = new ArrayList<>();
        private long added;

        Grown(int size, Path file) {
            this.size = size;
            ledger = Ledger.open(file);
        }

        double median(ToDoubleFunction<Added> part) {
            return costs.stream()
                    .mapToDouble(part)
                    .sorted()
                    .skip(costs.size() / 2)
                    .findFirst()
                    .orElseThrow();
        }

        @Override
        public void close() {
            ledger.close();
        }
    }

    /**
     * What adding one report cost, in milliseconds.
     *
     * @param anchoring finding what it is reckoned from
     * @param comparing finding those that may concern the same, comparing and keeping
     * @param events reckoning the events of its claims
     * @param run all of the run, reading and coding included, which are next to nothing here
     */
    private record Added(double anchoring, double comparing, double events, double run) {
        double together() {
            return anchoring + comparing + events;
        }

        double whole() {
            return run + events;
        }
    }

    /** One ledger that grows, of which a copy is kept at each size. */
    private static final class Run {
        private final List<World.Coded> home;
        private final Worlds worlds;
        private final Path folder;
        private final Map<String, Object> figures = new LinkedHashMap<>();
        private long next;
        private int size;
        private long most;

        Run(List<World.Coded> home, Path folder) {
            this.home = home;
            this.folder = folder;
            worlds = new Worlds(home);
        }

        Map<String, Object> figures() throws IOException {
            List<Grown> sizes = new ArrayList<>();
            try {
                for (String wanted : SIZES.split(",", -1)) {
                    sizes.add(grown(Integer.parseInt(wanted.strip())));
                }
                measure(sizes);
            } finally {
                sizes.forEach(Grown::close);
            }
            Grown first = sizes.get(0);
            Grown last = sizes.get(sizes.size() - 1);
            figures.put("last_to_first", round(last.median(Added::together) / first.median(Added::together)));
            figures.put("whole_run_last_to_first", round(last.median(Added::whole) / first.median(Added::whole)));
            figures.put("heap_mb_at_most", Math.round(most / MEGABYTE));
            return figures;
        }

        private Grown grown(int wanted) throws IOException {
            Path growing = folder.resolve("growing.db");
            try (Ledger ledger = Ledger.open(growing)) {
                while (size < wanted) {
                    grow(ledger);
                }
            }
            say("at " + size + " reports");
            Path copy = folder.resolve(wanted + ".db");
            Files.copy(growing, copy);
            return new Grown(wanted, copy);
        }

        /** In turns, so that whatever else the machine does meanwhile slows all sizes alike. */
        private void measure(List<Grown> sizes) {
            for (int round = 0; round < WARM_UP + ADDED; round++) {
                for (Grown grown : sizes) {
                    Added added = add(grown);
                    if (round >= WARM_UP) {
                        grown.costs.add(added);
                    }
                    noteMemory();
                }
            }
            for (Grown grown : sizes) {
                String at = "reports_" + grown.size;
                figures.put(at + "_claims", grown.ledger.claimCount());
                figures.put(at + "_anchor_ms", round(grown.median(Added::anchoring)));
                figures.put(at + "_compare_and_store_ms", round(grown.median(Added::comparing)));
                figures.put(at + "_events_ms", round(grown.median(Added::events)));
                figures.put(at + "_together_ms", round(grown.median(Added::together)));
                figures.put(at + "_whole_run_ms", round(grown.median(Added::whole)));
            }
        }

        /** The largest ledger takes half an hour to make: whoever waits is told how far it is, on standard error. */
        private static void say(String line) {
            System.err.println("growth: " + line);
        }

        private void grow(Ledger ledger) {
            List<Integer> reports = IntStream.range(HELD, home.size()).boxed().toList();
            if (next < MEASURED) {
                size += take(
                                ledger,
                                reports.stream()
                                        .map(report -> Worlds.document(next, report))
                                        .toList())
                        .added();
            } else {
                reports.parallelStream().map(report -> worlds.of(next, report)).forEach(coded -> fill(ledger, coded));
                ledger.names()
                        .unsettled()
                        .forEach(report ->
                                ledger.names().settle(report, ledger.names().nearest(report)));
                size += reports.size();
            }
            next++;
            noteMemory();
        }

        private void noteMemory() {
            Runtime runtime = Runtime.getRuntime();
            most = Math.max(most, runtime.totalMemory() - runtime.freeMemory());
        }

        /** Into worlds that are not measured reports come with claims and keys, and are not compared: that would take hours. */
        private void fill(Ledger ledger, World.Coded coded) {
            Report report = coded.report();
            Dossier dossier = Dossier.of(report, coded.claims());
            ledger.add(Capture.of(report.file(), report.file().getBytes(StandardCharsets.UTF_8)), report, "worlds");
            ledger.putClaims(report.id(), worlds.version() + " filled", coded.claims());
            ledger.names().put(report.id(), worlds.names(report));
            ledger.pairs().putKeys(report.id(), dossier.keys());
            ledger.pairs().put(report.id(), worlds.version(), List.of());
        }

        private Added add(Grown grown) {
            long world = grown.added / HELD;
            int report = (int) (grown.added++ % HELD);
            long begin = System.nanoTime();
            Summary summary = take(grown.ledger, List.of(Worlds.document(world, report)));
            long start = System.nanoTime();
            for (Claim claim : worlds.of(world, report).claims()) {
                Whole.around(claim.id(), grown.ledger, Optional.empty())
                        .standings()
                        .of(claim.id());
            }
            return new Added(
                    milliseconds(summary, Stage.ANCHOR),
                    milliseconds(summary, Stage.COMPARE) + milliseconds(summary, Stage.STORE),
                    (System.nanoTime() - start) / MILLISECOND,
                    (start - begin) / MILLISECOND);
        }

        private Summary take(Ledger ledger, List<Source> sources) {
            Summary summary = new Intake(
                            ledger,
                            worlds,
                            Progress.SILENT,
                            Runtime.getRuntime().availableProcessors())
                    .take(sources);
            if (!summary.faults().isEmpty() || summary.added() != sources.size()) {
                throw new IllegalStateException("not all reports could be added: " + summary);
            }
            return summary;
        }

        private static double milliseconds(Summary summary, Stage stage) {
            return summary.times().getOrDefault(stage, Duration.ZERO).toNanos() / MILLISECOND;
        }

        private static double round(double value) {
            return Math.round(100 * value) / 100.0;
        }
    }
}
