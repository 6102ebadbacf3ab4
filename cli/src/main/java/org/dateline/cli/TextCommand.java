package org.dateline.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.intake.Documents;
import org.dateline.intake.Indexes;
import org.dateline.intake.Sources;
import org.dateline.model.ReportStanding;
import org.dateline.publish.JsonLines;
import org.dateline.read.ReadOutcome;
import org.dateline.read.Reader;
import org.dateline.read.Unpacking;
import org.dateline.read.item.Item;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code dateline text FILE...}: prints what is read from documents, without a ledger. */
@Command(
        name = "text",
        description = {
            "Prints what is read from documents, one JSON object a line: title, outlet, byline, credits, date of publication"
                    + " with its evidence, other dates with the reason why not, language, text, and which parts of it are"
                    + " page furniture. Nothing is kept."
        })
final class TextCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files, folders, and '-' for standard input.")
    private List<String> files = List.of();

    TextCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Reader reader = Reader.create();
        boolean all = true;
        try (JsonLines lines = JsonLines.to(surroundings.out());
                Documents documents =
                        new Documents(Sources.find(files, surroundings.in()), new Indexes(), Unpacking.intoPages())) {
            while (documents.hasNext()) {
                all &= print(lines, outcome(documents.next(), reader));
            }
        }
        surroundings.out().flush();
        return all ? ExitStatus.OK : ExitStatus.SOME_REJECTED;
    }

    private static boolean print(JsonLines lines, ReadOutcome outcome) throws IOException {
        if (outcome instanceof ReadOutcome.Read read) {
            lines.write(read.report(), ReportStanding.alone(read.report().id()));
            return true;
        }
        lines.write(((ReadOutcome.Rejected) outcome).rejection());
        return false;
    }

    private static ReadOutcome outcome(Item item, Reader reader) {
        return item instanceof Item.Document document
                ? reader.read(document.capture(), document.said())
                : new ReadOutcome.Rejected(((Item.Refused) item).rejection());
    }
}
