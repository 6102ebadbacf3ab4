package org.dateline.intake.coders;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.ledger.Ledger;
import org.dateline.model.Author;
import org.dateline.model.Parcel;
import org.dateline.model.Report;
import org.dateline.model.ReportId;
import org.dateline.reconcile.Anchors;

/**
 * Makes a ledger for one who codes by themselves: some reports, with the claims as the program reads them or with none, and
 * nothing of what anybody decided. The ids of claims are those of the ledger that it is made of.
 *
 * @param coder as they call themselves
 * @param bare without claims
 */
public record HandOut(Ledger from, String coder, boolean bare) {
    /**
     * All of the ledger, or none: it grows in a file beside its own.
     *
     * @param target a file that is not there yet
     * @throws CodersException if it is, or no report is given
     */
    public void to(Path target, Collection<ReportId> reports, Author author) {
        if (Files.exists(target)) {
            throw new CodersException(target + " is there already; nobody's work is written over");
        }
        List<Parcel> parcels = reports.stream()
                .distinct()
                .flatMap(id -> from.report(id).stream())
                .map(this::parcel)
                .toList();
        if (parcels.isEmpty()) {
            throw new CodersException("no report is chosen");
        }
        Path growing = target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            try {
                fill(growing, parcels, author);
                move(growing, target);
            } finally {
                remove(growing);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        from.audit()
                .note(
                        author.name(),
                        "handed out",
                        target.toString(),
                        "to " + coder + ": " + parcels.size() + (parcels.size() == 1 ? " report" : " reports")
                                + (bare ? " without claims" : " with claims"));
    }

    private Parcel parcel(Report report) {
        return new Parcel(report, bare ? List.of() : from.found(report.id()), Map.of());
    }

    private void fill(Path growing, List<Parcel> parcels, Author author) throws IOException {
        remove(growing);
        try (Ledger ledger = Ledger.open(growing)) {
            ledger.handOut(parcels, coder, author, Anchors::names);
        }
    }

    private static void move(Path growing, Path target) throws IOException {
        try {
            Files.move(growing, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(growing, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** With what SQLite keeps beside it. */
    private static void remove(Path growing) throws IOException {
        for (String ending : Stream.of("", "-wal", "-shm").toList()) {
            Files.deleteIfExists(growing.resolveSibling(growing.getFileName() + ending));
        }
    }
}
