package org.dateline.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.ledger.Ledger;
import org.dateline.model.DateEvidence;
import org.dateline.model.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline search WORD...}: finds reports by the words of their texts, in any language. */
@Command(
        name = "search",
        description = {
            "Finds the reports that hold all of the words, best match first, also those in languages in which claims"
                    + " are not found yet."
        })
final class SearchCommand implements Callable<Integer> {
    private final DatelineCommand dateline;
    private final Surroundings surroundings;

    @Parameters(arity = "1..*", paramLabel = "WORD", description = "In any case, with or without accents.")
    private List<String> words = List.of();

    @Option(names = "--limit", paramLabel = "N", defaultValue = "20", description = "At most so many. Default: 20.")
    private int limit = 20;

    @Mixin
    private final AsOfOption asOf = new AsOfOption();

    SearchCommand(DatelineCommand dateline, Surroundings surroundings) {
        this.dateline = dateline;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        try (Ledger ledger = dateline.openLedger()) {
            List<Report> found = ledger.search(String.join(" ", words), limit, asOf.instant());
            for (Report report : found) {
                surroundings.out().write(line(report) + "\n");
            }
            surroundings.out().write(Words.count(found.size(), "report") + "\n");
        }
        surroundings.out().flush();
        return ExitStatus.OK;
    }

    private String line(Report report) {
        String day =
                report.published().map(DateEvidence::date).map(Object::toString).orElse("undated   ");
        String words = report.file() + "  " + report.outlet().orElse("") + "  "
                + report.title().orElse("");
        return Words.cut(day + "  " + report.language() + "  " + Words.line(words), surroundings.width());
    }
}
