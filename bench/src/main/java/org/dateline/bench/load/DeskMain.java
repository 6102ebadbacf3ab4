package org.dateline.bench.load;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.dateline.desk.Desk;

/**
 * The desk in a process of its own. It writes its address; for each line that it reads it collects garbage and writes the bytes
 * that are used then and the nanoseconds of processor time that it took so far; it ends with its input.
 */
public final class DeskMain {
    private DeskMain() {}

    /**
     * @param arguments the ledger's file
     */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        PrintStream log = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        try (Desk desk = Desk.open(Path.of(arguments[0]), "bench", "bench", 0, log)) {
            out.println(desk.address());
            while (in.readLine() != null) {
                out.println(used() + " " + processorNanos());
            }
        }
    }

    private static long used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static long processorNanos() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
