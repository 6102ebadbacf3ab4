package org.dateline.bench.claims;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.intake.Engine;
import org.dateline.intake.Fault;
import org.dateline.intake.Intake;
import org.dateline.intake.Progress;
import org.dateline.intake.Sources;
import org.dateline.intake.Summary;
import org.dateline.intake.Whole;
import org.dateline.ledger.Ledger;
import org.dateline.publish.ExportRow;
import org.dateline.publish.JsonLines;

/** Reads a folder into a ledger of its own and exports the claims, as a user does. */
final class WholeProduct {
    private static final ObjectMapper JSON = new ObjectMapper();

    private WholeProduct() {}

    /** The exported claims of the reports of a folder. */
    static List<Row> claims(Path folder) throws IOException {
        Path place = Files.createTempDirectory("dateline-bench");
        try (Engine engine = Engine.start("bench");
                Ledger ledger = Ledger.open(place.resolve("claims.db"))) {
            Summary summary = new Intake(
                            ledger,
                            engine,
                            Progress.SILENT,
                            Runtime.getRuntime().availableProcessors())
                    .take(Sources.find(List.of(folder.toString()), InputStream.nullInputStream()));
            for (Fault fault : summary.faults()) {
                throw new IOException("the program failed on " + fault.file(), fault.cause());
            }
            return rows(export(ledger));
        } finally {
            delete(place);
        }
    }

    private static String export(Ledger ledger) throws IOException {
        StringWriter export = new StringWriter();
        Whole whole = Whole.of(ledger, Optional.empty());
        try (JsonLines lines = JsonLines.to(export)) {
            for (Whole.Entry entry : whole.claims().values()) {
                lines.write(new ExportRow(
                        entry.report(),
                        entry.claim(),
                        whole.standings().of(entry.claim().id()),
                        Optional.empty()));
            }
        }
        return export.toString();
    }

    /** Rows of one line of JSON each. */
    static List<Row> rows(String lines) throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String line : lines.split("\n", -1)) {
            if (!line.isBlank()) {
                rows.add(new Row(JSON.readTree(line)));
            }
        }
        return rows;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
