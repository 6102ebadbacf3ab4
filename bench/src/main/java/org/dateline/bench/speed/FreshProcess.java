package org.dateline.bench.speed;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A command in a Java process of its own, with the options and the class path of this one.
 *
 * @param seconds from its start to its end
 * @param peakMegabytes the most memory it held (VmHWM of Linux); empty where the system does not say
 */
record FreshProcess(double seconds, Optional<Double> peakMegabytes) {
    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");
    private static final long LOOK_MILLISECONDS = 10;
    private static final double NANOSECONDS = 1e9;

    /**
     * Runs a main class to its end.
     *
     * @throws IOException if it cannot be started, or ends with another status than 0
     */
    static FreshProcess run(String mainClass, List<String> arguments) throws IOException {
        Path output = Files.createTempFile("dateline-bench", ".txt");
        try {
            ProcessBuilder builder = new ProcessBuilder(command(mainClass, arguments))
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            long start = System.nanoTime();
            Process process = builder.start();
            Optional<Double> peak = watch(process);
            double seconds = (System.nanoTime() - start) / NANOSECONDS;
            if (process.exitValue() != 0) {
                throw new IOException(
                        mainClass + " ended with status " + process.exitValue() + ": " + Files.readString(output));
            }
            return new FreshProcess(seconds, peak);
        } finally {
            Files.delete(output);
        }
    }

    private static List<String> command(String mainClass, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> !option.startsWith("-agentlib") && !option.startsWith("-javaagent"))
                .forEach(command::add);
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(mainClass);
        command.addAll(arguments);
        return command;
    }

    private static Optional<Double> watch(Process process) {
        Optional<Double> peak = Optional.empty();
        try {
            do {
                Optional<Double> now = peakMegabytes(process.pid());
                peak = now.isPresent() ? now : peak;
            } while (!process.waitFor(LOOK_MILLISECONDS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while measuring", e);
        }
        return peak;
    }

    /** The last that the system said: a process that has ended has no memory any more. */
    private static Optional<Double> peakMegabytes(long process) {
        try {
            Matcher matcher = PEAK.matcher(Files.readString(Path.of("/proc/" + process + "/status")));
            return matcher.find() ? Optional.of(Long.parseLong(matcher.group(1)) / 1024.0) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
