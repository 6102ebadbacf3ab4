package org.dateline.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.dateline.ledger.ClaimQuery;
import org.dateline.ledger.Ledger;

/** A folder for one test, with documents and ledgers in it. */
record Workplace(Path folder) {
    Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    /** Some documents of every sort. */
    void writeDocuments(int number) throws IOException {
        for (int i = 0; i < number; i++) {
            String date = i % 3 == 0 ? "date: 2024-12-0" + (1 + i % 9) + "\n" : "";
            write(
                    "documents/" + i % 4 + "/report" + i + ".txt",
                    date + "report " + i + "\nclaim one\nclaim two of " + i + "\n");
        }
        write("documents/empty.txt", " \n");
        write("documents/arabic.txt", "language: ar\nنص\n");
    }

    Path ledger(String name) {
        return folder.resolve(name);
    }

    Summary take(String ledger, Stages stages, String... names) {
        return take(ledger, stages, InputStream.nullInputStream(), names);
    }

    Summary takeFromInput(String ledger, Stages stages, String text) {
        return take(ledger, stages, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "-");
    }

    private Summary take(String ledger, Stages stages, InputStream input, String... names) {
        List<String> paths = Arrays.stream(names)
                .map(name -> name.equals("-") ? name : folder.resolve(name).toString())
                .toList();
        try (Ledger open = Ledger.open(ledger(ledger))) {
            return new Intake(open, stages, Progress.SILENT, 2).take(Sources.find(paths, input, ledger(ledger)));
        }
    }

    /** All that a ledger holds and an export could show, as text. */
    String content(String ledger) {
        StringBuilder content = new StringBuilder();
        try (Ledger open = Ledger.openExisting(ledger(ledger))) {
            open.forEachReport(report -> content.append(report).append('\n'));
            open.forEachClaim(
                    ClaimQuery.all(), (report, claim) -> content.append(claim).append('\n'));
            open.rejections().forEach(rejection -> content.append(rejection).append('\n'));
        }
        return content.toString();
    }
}
