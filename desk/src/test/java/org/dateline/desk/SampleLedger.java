package org.dateline.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.intake.Engine;
import org.dateline.intake.Intake;
import org.dateline.intake.Progress;
import org.dateline.intake.Sources;
import org.dateline.intake.coders.HandOut;
import org.dateline.ledger.Ledger;
import org.dateline.model.Author;
import org.dateline.model.ReportId;

/** A ledger of the fourteen sample reports, of a document that is none, and of one full of scripts; made once a test run. */
public final class SampleLedger {
    private static final Path FILE = make();

    private SampleLedger() {}

    /** The file; tests only look at it. */
    public static Path file() {
        return FILE;
    }

    /** A copy of it that may be changed, at this place. */
    public static Path copy(Path place) {
        try {
            return Files.copy(FILE, place);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The ledgers of two coders of one report of it, one of whom rejects what the other leaves. */
    public static List<Path> coded() {
        try {
            Path folder = Files.createTempDirectory("coded");
            Author edda = new Author("Edda Editor", "");
            Path first = folder.resolve("ann.ledger");
            Path second = folder.resolve("ben.ledger");
            try (Ledger ledger = Ledger.openExisting(copy(folder.resolve("desk.db")))) {
                List<ReportId> report = ledger.reportsOfAllTimes("01-levant").subList(0, 1);
                new HandOut(ledger, "ann", false).to(first, report, edda);
                new HandOut(ledger, "ben", false).to(second, report, edda);
                try (Ledger ann = Ledger.openExisting(first)) {
                    ann.decisions().reject(ledger.claims(report.get(0)).get(0).id(), new Author("ann", ""));
                }
            }
            return List.of(first, second);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path make() {
        try {
            Path folder = Files.createTempDirectory("desk");
            Files.write(
                    Files.createDirectories(folder.resolve("in")).resolve("broken.txt"), new byte[] {0, 1, 2, 0, 3});
            Files.writeString(folder.resolve("in").resolve("<img src=x onerror=alert(1)>.html"), HostileReport.TEXT);
            Path file = folder.resolve("desk.db");
            read(List.of(sample(), folder.resolve("in").toString()), file);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the sample reports into a ledger once more. */
    public static void readSampleAgain(Path file) {
        read(List.of(sample()), file);
    }

    private static String sample() {
        return Path.of(System.getProperty("dateline.root")).resolve("sample").toString();
    }

    /** Reads what lies under these names into a ledger. */
    public static void read(List<String> names, Path file) {
        try (Engine engine = Engine.start("test");
                Ledger ledger = Ledger.open(file)) {
            new Intake(ledger, engine, Progress.SILENT, 2)
                    .take(Sources.find(names, InputStream.nullInputStream(), file));
        }
    }
}
