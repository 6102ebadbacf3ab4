package org.dateline.bench.growth;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.bench.lineage.Retellings;
import org.dateline.intake.Engine;
import org.dateline.intake.Intake;
import org.dateline.intake.Progress;
import org.dateline.intake.Source;
import org.dateline.ledger.Ledger;
import org.dateline.model.Report;

/** The reports that worlds are made of: the beginnings of some plain texts, and what other outlets make of each. */
public final class Home {
    private static final int WORDS = 130;
    private static final int RETELLINGS = 2;

    private Home() {}

    /**
     * Reads and codes them with the product itself.
     *
     * @param folder of texts; their first lines may hold a headline and a dateline
     * @param place where a ledger can be kept meanwhile
     */
    public static List<World.Coded> of(Path folder, Path place) throws IOException {
        List<List<String>> texts = texts(folder);
        List<Source> sources = new ArrayList<>();
        for (int at = 0; at < texts.size(); at++) {
            List<String> text = texts.get(at);
            add(text, sources);
            List<String> another = texts.get((at + 1) % texts.size());
            Retellings.of(text, another, RETELLINGS, at).forEach(retelling -> add(retelling, sources));
        }
        List<World.Coded> home = new ArrayList<>();
        try (Ledger ledger = Ledger.open(place.resolve("home.db"));
                Engine engine = Engine.start("bench")) {
            new Intake(ledger, engine, Progress.SILENT, Runtime.getRuntime().availableProcessors()).take(sources);
            List<Report> reports = new ArrayList<>();
            ledger.forEachReport(Optional.empty(), reports::add);
            reports.forEach(report -> home.add(new World.Coded(report, ledger.claims(report.id()))));
        }
        return home;
    }

    private static void add(List<String> paragraphs, List<Source> sources) {
        InputStream text =
                new ByteArrayInputStream(String.join("\n\n", paragraphs).getBytes(StandardCharsets.UTF_8));
        sources.add(new Source.InStream("home-" + sources.size() + ".txt", text));
    }

    private static List<List<String>> texts(Path folder) throws IOException {
        List<List<String>> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                List<String> text = beginning(Files.readString(file));
                if (!text.isEmpty()) {
                    texts.add(text);
                }
            }
        }
        if (texts.isEmpty()) {
            throw new IOException("no texts in " + folder);
        }
        return texts;
    }

    private static List<String> beginning(String text) {
        List<String> paragraphs = new ArrayList<>();
        int words = 0;
        for (String line : text.lines().filter(line -> !line.isBlank()).toList()) {
            if (words < WORDS) {
                paragraphs.add(line);
                words += line.split(" ", -1).length;
            }
        }
        return paragraphs;
    }
}
