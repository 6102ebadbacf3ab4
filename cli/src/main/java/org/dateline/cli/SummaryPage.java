package org.dateline.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.extract.Extractor;
import org.dateline.intake.Summary;
import org.dateline.model.RejectionCode;

/** The lines that end a run of {@code read}. */
record SummaryPage(Writer out, Colours colours, Path ledger) {

    void print(Summary summary) throws IOException {
        line("read", summary.read() + detail(summary));
        rejected(summary.rejected());
        for (Map.Entry<String, Integer> language : new TreeMap<>(summary.notCoded()).entrySet()) {
            line(
                    "not coded yet",
                    language.getValue() + " in " + Words.language(language.getKey())
                            + " (kept, and found by 'dateline search')");
        }
        if (summary.cut() > 0) {
            line(
                    "coded in part",
                    Words.count(summary.cut(), "report") + " up to character " + Extractor.MOST_CHARACTERS);
        }
        if (!summary.faults().isEmpty()) {
            line(
                    "failed",
                    colours.error(Words.count(summary.faults().size(), "document"))
                            + " through a fault of the program");
        }
        line("claims", summary.claims() + " found in " + Words.count(summary.coded(), "report"));
        line("ledger", ledger.toString());
        out.flush();
    }

    private static String detail(Summary summary) {
        String renewed = summary.renewed() > 0 ? ", " + summary.renewed() + " read anew" : "";
        return ": " + summary.added() + " new" + renewed + ", " + summary.unchanged() + " unchanged";
    }

    private void rejected(Map<RejectionCode, Integer> counts) throws IOException {
        if (counts.isEmpty()) {
            line("rejected", "0");
            return;
        }
        for (Map.Entry<RejectionCode, Integer> reason : new TreeMap<>(counts).entrySet()) {
            line(
                    "rejected",
                    colours.warning(reason.getValue() + " " + reason.getKey().code()));
        }
    }

    private void line(String name, String words) throws IOException {
        out.write(String.format("%-14s%s%n", name, words));
    }
}
