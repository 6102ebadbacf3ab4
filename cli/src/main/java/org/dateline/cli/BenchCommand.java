package org.dateline.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code dateline bench NAME}: prints the figures of a benchmark. */
@Command(
        name = "bench",
        description = {"Runs a benchmark and prints its figures as one line of JSON."})
final class BenchCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    BenchCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws java.io.IOException {
        surroundings.out().write("no benchmarks yet\n");
        surroundings.out().flush();
        return ExitStatus.OK;
    }
}
