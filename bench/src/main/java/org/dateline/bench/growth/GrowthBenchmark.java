package org.dateline.bench.growth;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * What it costs to add one report to ledgers of 1,000, 10,000 and 100,000, reading and coding apart: to find those that may
 * concern the same, to compare it with them, to keep it, and to reckon the events of its claims. Other sizes can be given in
 * the system property {@code dateline.growth}, with commas between.
 */
public final class GrowthBenchmark implements Benchmark {
    private static final String SIZES = System.getProperty("dateline.growth", "1000,10000,100000");
    private static final int ADDED = 25;
    private static final int WARM_UP = 20;
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
            return new Run(Home.of(data, place), place.resolve("grown.db")).figures();
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

    /** One ledger that grows. */
    private static final class Run {
        private final List<World.Coded> home;
        private final Worlds worlds;
        private final Path file;
        private final Map<String, Object> figures = new LinkedHashMap<>();
        private long next;
        private long measured;
        private int size;
        private long most;

        Run(List<World.Coded> home, Path file) {
            this.home = home;
            this.file = file;
            worlds = new Worlds(home);
        }

        Map<String, Object> figures() {
            double[] added = Arrays.stream(SIZES.split(","))
                    .mapToInt(wanted -> Integer.parseInt(wanted.strip()))
                    .mapToDouble(this::measure)
                    .toArray();
            figures.put("last_to_first", round(added[added.length - 1] / added[0]));
            figures.put("heap_mb_at_most", Math.round(most / MEGABYTE));
            return figures;
        }

        private double measure(int wanted) {
            try (Ledger ledger = Ledger.open(file)) {
                while (size < wanted) {
                    grow(ledger);
                }
                say("measuring at " + size + " reports");
                if (measured == 0) {
                    for (int i = 0; i < WARM_UP; i++) {
                        add(ledger);
                    }
                }
                List<Double> comparing = new ArrayList<>();
                List<Double> events = new ArrayList<>();
                List<Double> all = new ArrayList<>();
                for (int i = 0; i < ADDED; i++) {
                    Added added = add(ledger);
                    comparing.add(added.comparing());
                    events.add(added.events());
                    all.add(added.comparing() + added.events());
                }
                figures.put("reports_" + wanted + "_claims", ledger.claimCount());
                figures.put("reports_" + wanted + "_compare_and_store_ms", round(median(comparing)));
                figures.put("reports_" + wanted + "_events_ms", round(median(events)));
                figures.put("reports_" + wanted + "_together_ms", round(median(all)));
                say("measured " + figures);
                return median(all);
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
                size += reports.size();
            }
            next++;
            Runtime runtime = Runtime.getRuntime();
            most = Math.max(most, runtime.totalMemory() - runtime.freeMemory());
        }

        /** Into worlds that are not measured reports come with claims and keys, and are not compared: that would take hours. */
        private void fill(Ledger ledger, World.Coded coded) {
            Report report = coded.report();
            Dossier dossier = Dossier.of(report, coded.claims());
            ledger.add(Capture.of(report.file(), report.file().getBytes(StandardCharsets.UTF_8)), report, "worlds");
            ledger.putClaims(report.id(), worlds.version() + " filled", coded.claims());
            ledger.pairs().putKeys(report.id(), dossier.keys());
            ledger.pairs().put(report.id(), worlds.version(), List.of());
        }

        private record Added(double comparing, double events) {}

        private Added add(Ledger ledger) {
            long world = measured / HELD;
            int report = (int) (measured++ % HELD);
            Summary summary = take(ledger, List.of(Worlds.document(world, report)));
            size += summary.added();
            double comparing = milliseconds(summary, Stage.COMPARE) + milliseconds(summary, Stage.STORE);
            long start = System.nanoTime();
            for (Claim claim : worlds.of(world, report).claims()) {
                Whole.around(claim.id(), ledger, Optional.empty()).standings().of(claim.id());
            }
            return new Added(comparing, (System.nanoTime() - start) / MILLISECOND);
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

        private static double median(List<Double> values) {
            return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
        }

        private static double round(double value) {
            return Math.round(100 * value) / 100.0;
        }
    }
}
