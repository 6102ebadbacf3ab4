package org.dateline.bench.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.bench.Benchmark;

/**
 * How fast the product is on this machine: a new process that reads the reports of a folder into a new ledger, and a long
 * run over many reports of 500 words in one process, with the share of each stage in the time of all threads.
 */
public final class SpeedBenchmark implements Benchmark {
    private final String mainClass;
    private final int processes;
    private final int warmUp;
    private final int reports;

    public SpeedBenchmark() {
        this("org.dateline.cli.Main", 5, 60, 300);
    }

    SpeedBenchmark(String mainClass, int processes, int warmUp, int reports) {
        this.mainClass = mainClass;
        this.processes = processes;
        this.warmUp = warmUp;
        this.reports = reports;
    }

    @Override
    public String name() {
        return "speed";
    }

    @Override
    public String description() {
        return "time and memory of a new process on a folder, reports a second in a long run, share of each stage";
    }

    @Override
    public Map<String, Object> run(Path data) throws IOException {
        Path place = Files.createTempDirectory("dateline-bench");
        try {
            Map<String, Object> figures = new LinkedHashMap<>(newProcess(data, place));
            figures.putAll(LongRun.of(data).measure(warmUp, reports, place));
            return figures;
        } finally {
            delete(place);
        }
    }

    /** Medians of some runs, and the most memory of all. */
    private Map<String, Object> newProcess(Path data, Path place) throws IOException {
        List<FreshProcess> runs = new ArrayList<>();
        for (int i = 0; i < processes; i++) {
            Path ledger = place.resolve("process-" + i + ".db");
            runs.add(FreshProcess.run(mainClass, List.of("--ledger", ledger.toString(), "read", data.toString())));
        }
        runs.sort(Comparator.comparingDouble(FreshProcess::seconds));
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("new_process_runs", runs.size());
        figures.put(
                "new_process_seconds", Rounding.two(runs.get(runs.size() / 2).seconds()));
        figures.put(
                "new_process_seconds_worst",
                Rounding.two(runs.get(runs.size() - 1).seconds()));
        runs.stream()
                .flatMap(run -> run.peakMegabytes().stream())
                .max(Comparator.naturalOrder())
                .ifPresent(peak -> figures.put("new_process_peak_mb", Math.round(peak)));
        return figures;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
