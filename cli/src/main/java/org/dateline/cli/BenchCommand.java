package org.dateline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.dateline.bench.Benchmark;
import org.dateline.bench.catalogue.Benchmarks;
import org.dateline.publish.JsonLines;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline bench NAME --data FOLDER}: prints the figures of a benchmark. */
@Command(
        name = "bench",
        description = {
            "Measures the program on a public corpus and prints the figures as one line of JSON. Without a name, lists the"
                    + " benchmarks."
        })
final class BenchCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "The benchmark.")
    private @Nullable String name;

    @Option(names = "--data", paramLabel = "FOLDER", description = "The folder that holds its corpus.")
    private @Nullable Path data;

    BenchCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        if (name == null) {
            list();
        } else {
            run(benchmark(name), folder());
        }
        surroundings.out().flush();
        return ExitStatus.OK;
    }

    private void list() throws IOException {
        for (Benchmark benchmark : Benchmarks.all()) {
            surroundings.out().write(String.format("%-16s%s%n", benchmark.name(), benchmark.description()));
        }
    }

    private static Benchmark benchmark(String name) {
        return Benchmarks.all().stream()
                .filter(benchmark -> benchmark.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new WrongUse("there is no benchmark '" + name + "'; there are "
                        + Benchmarks.all().stream().map(Benchmark::name).collect(Collectors.joining(", "))));
    }

    private Path folder() {
        if (data == null) {
            throw new WrongUse("where is the corpus? Give its folder with --data FOLDER");
        }
        if (!Files.isDirectory(data)) {
            throw new WrongUse("there is no folder " + data);
        }
        return data;
    }

    private void run(Benchmark benchmark, Path folder) throws IOException {
        Map<String, Object> figures = benchmark.run(folder);
        try (JsonLines lines = JsonLines.to(surroundings.out())) {
            lines.write(benchmark.name(), figures);
        }
    }
}
