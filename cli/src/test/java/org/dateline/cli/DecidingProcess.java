package org.dateline.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.dateline.ledger.Ledger;
import org.dateline.model.Author;
import org.dateline.model.Claim;
import org.dateline.model.ClaimId;
import org.dateline.publish.ImportException;
import org.dateline.publish.ImportFile;

/** A process that decides of claims, exports and imports them without end, and says what it has done when it is done. */
final class DecidingProcess {
    private DecidingProcess() {}

    /** @param arguments ledger, file to export to, seed, file to import, folder for the ledgers that this fills */
    public static void main(String... arguments) throws IOException, ImportException {
        Random random = new Random(Long.parseLong(arguments[2]));
        try (Ledger ledger = Ledger.open(Path.of(arguments[0]))) {
            List<ClaimId> claims = ledger.claimsById("", Optional.empty()).stream()
                    .map(Claim::id)
                    .toList();
            boolean imports = Long.parseLong(arguments[2]) % 2 == 0;
            for (int round = 0; true; round++) {
                if (imports) {
                    fill(Path.of(arguments[3]), Path.of(arguments[4], round + ".db"));
                    System.out.println("imported");
                }
                ClaimId claim = claims.get(random.nextInt(claims.size()));
                System.out.println("decided " + decide(ledger, claim, random));
                export(arguments[0], arguments[1]);
                System.out.println("exported");
            }
        }
    }

    private static void fill(Path from, Path file) throws IOException, ImportException {
        try (Ledger other = Ledger.open(file)) {
            other.fill(ImportFile.read(from), "test", "ana", report -> Map.of());
        }
    }

    private static long decide(Ledger ledger, ClaimId claim, Random random) {
        Author author = new Author("seed " + random.nextInt(100), "");
        long act = ledger.decisions().accept(claim, author);
        if (random.nextBoolean()) {
            ledger.decisions().undo(act, author);
        }
        return act;
    }

    private static void export(String ledger, String file) {
        StringWriter out = new StringWriter();
        Main.run(
                new Surroundings(
                        new ByteArrayInputStream(new byte[0]),
                        out,
                        out,
                        false,
                        false,
                        100,
                        new Colours(false),
                        Map.of()),
                "export",
                "--ledger",
                ledger,
                "--output",
                file);
    }
}
