package org.dateline.bench.claims;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dateline.bench.Benchmark;

/**
 * The whole product against gold claims: reports are read into a ledger and its export is scored. The folder holds
 * {@code claims.jsonl} and the reports in {@code reports/}, with {@code index.json} beside these where the texts do not
 * say when they were published; without {@code reports/} the reports are those of the folder {@code seeds} beside it.
 */
public final class ClaimsBenchmark implements Benchmark {
    @Override
    public String name() {
        return "claims";
    }

    @Override
    public String description() {
        return "claims of the whole product against gold claims, from files to the export";
    }

    @Override
    public Map<String, Object> run(Path data) throws IOException {
        List<Row> gold = WholeProduct.rows(Files.readString(data.resolve("claims.jsonl")));
        Path reports = reports(data);
        return ClaimScore.figures(gold, WholeProduct.claims(reports), ReportTexts.in(reports));
    }

    private static Path reports(Path data) {
        Path own = data.resolve("reports");
        return Files.isDirectory(own) ? own : data.toAbsolutePath().normalize().resolveSibling("seeds");
    }
}
