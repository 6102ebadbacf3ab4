package org.dateline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.dateline.model.Change;
import org.dateline.model.Claim;
import org.dateline.model.Report;

/** Prints a claim beside its report. */
@FunctionalInterface
interface RowPrinter {
    void print(Report report, Claim claim) throws IOException;

    /** Prints a change. */
    @FunctionalInterface
    interface OfChanges {
        void print(Change change) throws IOException;
    }

    /** For callers that know nothing of output that fails. */
    static BiConsumer<Report, Claim> unchecked(RowPrinter printer) {
        return (report, claim) -> {
            try {
                printer.print(report, claim);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    static Consumer<Change> uncheckedChanges(OfChanges printer) {
        return change -> {
            try {
                printer.print(change);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }
}
