package org.dateline.bench.crawl;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.bench.Benchmark;
import org.dateline.model.Capture;
import org.dateline.read.Reader;
import org.dateline.read.item.Said;

/**
 * Reads a web archive of 2,000 pages, those given and made ones, in a process of its own with 512 MB of heap, and compares
 * the reports with those of the same pages as single files. Reading alone: nothing is coded or kept.
 *
 * <p>System properties: {@code dateline.crawl.pages} for another number, {@code dateline.crawl.heap} for another heap.
 */
public final class CrawlBenchmark implements Benchmark {
    private static final int PAGES = Integer.getInteger("dateline.crawl.pages", 2_000);
    private static final String HEAP = System.getProperty("dateline.crawl.heap", "512m");
    private static final String SECONDS = "seconds ";
    private static final String LARGEST = "heap ";
    private static final double MEGABYTE = 1 << 20;

    @Override
    public String name() {
        return "crawl";
    }

    @Override
    public String description() {
        return "reading a web archive of 2,000 pages, some from a folder of HTML files, within 512 MB of heap";
    }

    @Override
    public Map<String, Object> run(Path data) throws IOException {
        Path archive = Files.createTempFile("dateline-crawl", ".warc.gz");
        try {
            List<Capture> pages = new ArrayList<>(GivenPages.of(data, PAGES));
            int given = pages.size();
            for (int i = given; i < PAGES; i++) {
                pages.add(MadePages.page(i));
            }
            write(pages, archive);
            return figures(pages, given, Files.size(archive), readInOtherProcess(archive));
        } finally {
            Files.delete(archive);
        }
    }

    private static void write(List<Capture> pages, Path archive) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(archive))) {
            ArchiveWriter writer = new ArchiveWriter(out);
            for (Capture page : pages) {
                writer.page(page);
            }
        }
    }

    private static List<String> readInOtherProcess(Path archive) throws IOException {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx" + HEAP,
                        "-cp",
                        System.getProperty("java.class.path"),
                        ArchiveReading.class.getName(),
                        archive.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> lines = process.inputReader().lines().toList();
        try {
            if (process.waitFor() != 0) {
                throw new IOException("reading ended with status " + process.exitValue());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while measuring", e);
        }
        return lines;
    }

    private static Map<String, Object> figures(List<Capture> pages, int given, long size, List<String> lines)
            throws IOException {
        List<String> digests =
                lines.stream().filter(line -> !line.contains(" ")).toList();
        double seconds = number(lines, SECONDS);
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("pages", digests.size());
        figures.put("given_pages", given);
        figures.put("archive_mb", Math.round(size / MEGABYTE));
        figures.put("seconds", Math.round(seconds * 10) / 10.0);
        figures.put("pages_per_s", Math.round(digests.size() / seconds));
        figures.put("heap_limit", HEAP);
        figures.put("largest_heap_mb", Math.round(number(lines, LARGEST) / MEGABYTE));
        figures.put("same_reports", digests.equals(fromSingleFiles(pages)));
        return figures;
    }

    private static double number(List<String> lines, String name) throws IOException {
        Optional<String> line =
                lines.stream().filter(words -> words.startsWith(name)).findFirst();
        return Double.parseDouble(line.orElseThrow(() -> new IOException("reading did not say its " + name))
                .substring(name.length()));
    }

    private static List<String> fromSingleFiles(List<Capture> pages) {
        Reader reader = Reader.create();
        return pages.parallelStream()
                .map(page -> Digest.of(reader.read(
                        Capture.of(page.location() + ".html", page.bytes()),
                        Optional.of(Said.by("crawl").url(Optional.of(page.location()))))))
                .toList();
    }
}
