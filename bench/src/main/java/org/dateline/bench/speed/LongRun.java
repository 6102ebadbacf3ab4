package org.dateline.bench.speed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.intake.Engine;
import org.dateline.intake.Intake;
import org.dateline.intake.Progress;
import org.dateline.intake.Source;
import org.dateline.intake.Sources;
import org.dateline.intake.Stage;
import org.dateline.intake.Summary;
import org.dateline.ledger.Ledger;

/** Many reports of about 500 words in one process: paragraphs of some texts, each report with others or in another order. */
final class LongRun {
    private static final int WORDS = 500;
    private static final double NANOSECONDS = 1e9;
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final List<String> paragraphs;

    private LongRun(List<String> paragraphs) {
        this.paragraphs = paragraphs;
    }

    /** Of the plain texts of a folder. */
    static LongRun of(Path folder) throws IOException {
        List<String> paragraphs = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                Files.readString(file).lines().filter(line -> !line.isBlank()).forEach(paragraphs::add);
            }
        }
        if (paragraphs.isEmpty()) {
            throw new IOException("no texts in " + folder);
        }
        return new LongRun(paragraphs);
    }

    /** Figures of reading reports into a ledger, after others were read to warm up. */
    Map<String, Object> measure(int warmUp, int reports, Path place) throws IOException {
        write(0, warmUp, Files.createDirectory(place.resolve("warm-up")));
        int words = write(warmUp, reports, Files.createDirectory(place.resolve("reports")));
        try (Engine engine = Engine.start("bench")) {
            read(engine, place.resolve("warm-up"), place.resolve("warm-up.db"));
            Summary summary = read(engine, place.resolve("reports"), place.resolve("reports.db"));
            return figures(summary, words);
        }
    }

    private int write(int from, int count, Path folder) throws IOException {
        int words = 0;
        for (int i = from; i < from + count; i++) {
            String text = text(i);
            words += SPACE.split(text.strip()).length;
            Files.writeString(folder.resolve("report-" + i + ".txt"), text);
        }
        return words;
    }

    /** Begins at another paragraph each time, and once all have begun one, takes them in another order. */
    private String text(int number) {
        int step = 1 + number / paragraphs.size();
        StringBuilder text = new StringBuilder();
        int words = 0;
        for (int i = number; words < WORDS; i += step) {
            String paragraph = paragraphs.get(i % paragraphs.size());
            words += SPACE.split(paragraph.strip()).length;
            text.append(paragraph).append("\n\n");
        }
        return text.toString();
    }

    private static Summary read(Engine engine, Path folder, Path file) {
        try (Ledger ledger = Ledger.open(file)) {
            List<Source> sources = Sources.find(List.of(folder.toString()), InputStream.nullInputStream());
            return new Intake(
                            ledger,
                            engine,
                            Progress.SILENT,
                            Runtime.getRuntime().availableProcessors())
                    .take(sources);
        }
    }

    private static Map<String, Object> figures(Summary summary, int words) throws IOException {
        if (summary.coded() == 0 || !summary.faults().isEmpty()) {
            throw new IOException("not all reports could be read: " + summary);
        }
        double seconds = summary.wall().toNanos() / NANOSECONDS;
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("long_run_reports", summary.coded());
        figures.put("long_run_words_per_report", Math.round((double) words / summary.read()));
        figures.put("long_run_claims", summary.claims());
        figures.put("long_run_reports_per_second", Rounding.one(summary.coded() / seconds));
        double all =
                summary.times().values().stream().mapToLong(Duration::toNanos).sum();
        for (Stage stage : Stage.values()) {
            long time = summary.times().getOrDefault(stage, Duration.ZERO).toNanos();
            figures.put("share_" + stage.code(), Rounding.one(100 * time / all));
        }
        return figures;
    }
}
