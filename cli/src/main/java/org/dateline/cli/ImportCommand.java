package org.dateline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.dateline.intake.Engine;
import org.dateline.intake.Intake;
import org.dateline.ledger.Ledger;
import org.dateline.model.Parcel;
import org.dateline.publish.ImportException;
import org.dateline.publish.ImportFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dateline import}: fills a new ledger with what another exported. */
@Command(
        name = "import",
        description = {
            "Fills a new ledger with reports and claims that 'export --what all' wrote as JSON lines, or 'export --format parquet'."
                    + " All of the file is taken, or nothing where a row is wrong. docs/exports.md says what comes back."
        })
final class ImportCommand implements Callable<Integer> {
    private final DatelineCommand dateline;
    private final Surroundings surroundings;

    @Parameters(paramLabel = "FILE", description = "What export wrote.")
    private @Nullable Path file;

    @Mixin
    private final ByOption by = new ByOption();

    ImportCommand(DatelineCommand dateline, Surroundings surroundings) {
        this.dateline = dateline;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        List<Parcel> parcels = read(Objects.requireNonNull(file));
        try (Ledger ledger = Ledger.open(dateline.ledgerFile());
                Engine engine = Engine.start(Version.number());
                ReadProgress progress = new ReadProgress(surroundings, dateline.debug())) {
            fill(ledger, parcels, engine);
            int threads = Runtime.getRuntime().availableProcessors();
            new Intake(ledger, engine, progress, threads).take(List.of());
        }
        int claims = parcels.stream().mapToInt(parcel -> parcel.claims().size()).sum();
        surroundings
                .out()
                .write(Words.count(parcels.size(), "report") + " with " + Words.count(claims, "claim") + " taken\n");
        surroundings.out().flush();
        return ExitStatus.OK;
    }

    private static List<Parcel> read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new WrongUse("there is no file " + file);
        }
        try {
            return ImportFile.read(file);
        } catch (ImportException e) {
            throw new WrongUse(file + ": " + e.getMessage() + "; nothing was taken");
        } catch (IOException e) {
            throw new WrongUse(file + " cannot be read: " + e.getMessage() + "; nothing was taken");
        }
    }

    private void fill(Ledger ledger, List<Parcel> parcels, Engine engine) {
        try {
            ledger.fill(parcels, engine.version() + " imported", by.name(surroundings), engine::names);
        } catch (IllegalArgumentException e) {
            throw new WrongUse(e.getMessage() + "; nothing was taken");
        }
    }
}
