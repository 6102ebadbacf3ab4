package org.dateline.bench.load;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The desk in a Java process of its own, with the options and the class path of this one, and a heap of its own size. */
final class DeskProcess implements AutoCloseable {
    private static final double MEGABYTE = 1024 * 1024;
    private static final double NANOSECONDS = 1e9;

    private final Process process;
    private final BufferedReader said;
    private final Writer asking;
    private final URI address;

    /**
     * What it has used.
     *
     * @param heapMegabytes after garbage was collected
     * @param processorSeconds since its start
     */
    record Use(double heapMegabytes, double processorSeconds) {}

    private DeskProcess(Process process) throws IOException {
        this.process = process;
        said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        asking = new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
        address = URI.create(line());
    }

    /**
     * Starts it.
     *
     * @param heap the most that it may take, as Java's option says it ({@code 1500m})
     */
    static DeskProcess start(Path ledger, String heap) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> !option.startsWith("-agentlib") && !option.startsWith("-javaagent"))
                .forEach(command::add);
        command.add("-Xmx" + heap);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), DeskMain.class.getName()));
        command.add(ledger.toString());
        return new DeskProcess(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /** Where it answers. */
    URI address() {
        return address;
    }

    /** Collects its garbage, and asks what it used. */
    Use use() throws IOException {
        asking.write("?\n");
        asking.flush();
        String[] numbers = line().split(" ", -1);
        return new Use(Long.parseLong(numbers[0]) / MEGABYTE, Long.parseLong(numbers[1]) / NANOSECONDS);
    }

    private String line() throws IOException {
        return Optional.ofNullable(said.readLine()).orElseThrow(() -> new IOException("the desk's process has ended"));
    }

    @Override
    public void close() throws IOException {
        asking.close();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
        } finally {
            said.close();
        }
    }
}
