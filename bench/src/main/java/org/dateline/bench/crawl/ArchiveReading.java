package org.dateline.bench.crawl;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dateline.read.Reader;
import org.dateline.read.Unpacking;
import org.dateline.read.item.Item;
import org.dateline.read.item.Items;

/** The process that reads a web archive: it prints a digest of each report, then the seconds it took and its largest heap. */
final class ArchiveReading {
    private static final int THREADS = 2;
    private static final int AHEAD = 8;
    private static final double NANOSECONDS = 1e9;

    private ArchiveReading() {}

    /** @param arguments the archive */
    public static void main(String... arguments) throws IOException, ExecutionException, InterruptedException {
        Reader reader = Reader.create();
        ExecutorService lanes = Executors.newFixedThreadPool(THREADS);
        Deque<Future<String>> running = new ArrayDeque<>();
        long start = System.nanoTime();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(Path.of(arguments[0])));
                Items items = Unpacking.intoReports().items("archive", in)) {
            while (items.hasNext()) {
                if (items.next() instanceof Item.Document document) {
                    running.add(lanes.submit(() -> Digest.of(reader.read(document.capture(), document.said()))));
                }
                if (running.size() > AHEAD) {
                    System.out.println(running.remove().get());
                }
            }
            while (!running.isEmpty()) {
                System.out.println(running.remove().get());
            }
        } finally {
            lanes.shutdown();
        }
        System.out.println("seconds " + (System.nanoTime() - start) / NANOSECONDS);
        System.out.println("heap " + largestHeap());
    }

    /** In bytes, with what was no longer used but not yet collected. */
    private static long largestHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }
}
