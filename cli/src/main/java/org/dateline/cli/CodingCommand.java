package org.dateline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.dateline.intake.coders.CodersException;
import org.dateline.intake.coders.HandOut;
import org.dateline.intake.coders.Settlement;
import org.dateline.intake.coders.Side;
import org.dateline.intake.coders.TwoCoders;
import org.dateline.ledger.ClaimQuery;
import org.dateline.ledger.Ledger;
import org.dateline.model.Author;
import org.dateline.model.Report;
import org.dateline.model.ReportId;
import org.dateline.reconcile.agreement.Agreement;
import org.dateline.reconcile.agreement.Disagreement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline coding}: the same reports coded by two who do not see each other's work. */
@Command(
        name = "coding",
        description = {
            "Hands the same reports to two coders, each in a ledger of their own; says how far they agree, field by field; writes what"
                    + " is decided between them into the ledger. docs/coding.md tells how."
        })
final class CodingCommand implements Runnable {
    /** How agreement and disagreements are printed. */
    enum Format {
        table,
        json
    }

    private static final String FIRST = "The ledger of the first coder.";
    private static final String SECOND = "The ledger of the second.";
    private static final String FORMAT = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.";

    private final DatelineCommand dateline;
    private final Surroundings surroundings;

    CodingCommand(DatelineCommand dateline, Surroundings surroundings) {
        this.dateline = dateline;
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        throw new WrongUse("a command is missing: coding hand-out, agreement, disagreements or settle");
    }

    @Command(
            name = "hand-out",
            description = {
                "Makes a ledger for a coder: the reports whose claims the filters let through, with the claims as the program reads"
                        + " them, and nothing of what anybody decided. The coder works in it with the desk or the command line."
            })
    int handOut(
            @Option(names = "--coder", required = true, paramLabel = "NAME", description = "Who codes.") String coder,
            @Option(
                            names = "--bare",
                            description = "Without claims: the coder marks all. So nobody leans on the program.")
                    boolean bare,
            @Option(
                            names = {"-o", "--output"},
                            required = true,
                            paramLabel = "FILE",
                            description = "The coder's ledger, which must not be there yet.")
                    Path output,
            @Parameters(
                            arity = "0..*",
                            paramLabel = "REPORT",
                            description = "Only these: parts of file names, or beginnings of ids.")
                    List<String> chosen,
            @Mixin Filters filters,
            @Mixin ByOption by)
            throws IOException {
        String name = Words.line(coder);
        if (name.isBlank()) {
            throw new WrongUse("a coder has a name");
        }
        try (Ledger ledger = dateline.openLedger()) {
            Collection<ReportId> reports = reports(ledger, filters, chosen == null ? List.of() : chosen);
            possible(() -> {
                new HandOut(ledger, name, bare).to(output, reports, new Author(by.name(surroundings), ""));
                return reports;
            });
            say(output + ": " + Words.count(reports.size(), "report") + (bare ? " without claims" : "") + " for "
                    + name);
        }
        surroundings.out().flush();
        return ExitStatus.OK;
    }

    private static Collection<ReportId> reports(Ledger ledger, Filters filters, List<String> chosen) {
        Map<String, ReportId> byFile = new TreeMap<>();
        if (filters.areOpen()) {
            ledger.forEachReport(report -> byFile.put(place(report), report.id()));
        } else {
            ClaimQuery query = filters.query();
            if (query.asOf().isPresent()) {
                throw new WrongUse("reports are handed out as they are now; leave out --as-of");
            }
            ledger.forEachClaim(query, (report, claim) -> byFile.put(place(report), report.id()));
        }
        if (!chosen.isEmpty()) {
            TreeSet<ReportId> named = new TreeSet<>();
            for (String words : chosen) {
                List<ReportId> found = ledger.reportsOfAllTimes(words);
                if (byFile.values().stream().noneMatch(found::contains)) {
                    throw new WrongUse("no report's file name holds '" + words + "', and no report's id begins so");
                }
                named.addAll(found);
            }
            byFile.values().retainAll(named);
        }
        return new ArrayList<>(byFile.values());
    }

    private static String place(Report report) {
        return report.file() + " " + report.id();
    }

    @Command(
            name = "agreement",
            description = {
                "Says how far two coders agree: per cent, Cohen's kappa and Krippendorff's alpha for whether something is a claim, which"
                        + " words are in one, and each field of the claims that both have."
            })
    int agreement(
            @Parameters(index = "0", paramLabel = "FIRST", description = FIRST) Path first,
            @Parameters(index = "1", paramLabel = "SECOND", description = SECOND) Path second,
            @Option(names = "--format", defaultValue = "table", paramLabel = "FORMAT", description = FORMAT)
                    Format format)
            throws IOException {
        TwoCoders coders = possible(() -> TwoCoders.of(first, second));
        CodingPage page = new CodingPage(surroundings, coders);
        List<Agreement> all = Agreement.of(coders.reports());
        if (format == Format.json) {
            say(new CodingJson(coders).agreement(all));
        } else {
            page.print(all);
        }
        surroundings.out().flush();
        return ExitStatus.OK;
    }

    @Command(
            name = "disagreements",
            description = {
                "Lists what two coders say differently, numbered, with the words it is about, and what was decided of it in the ledger."
            })
    int disagreements(
            @Parameters(index = "0", paramLabel = "FIRST", description = FIRST) Path first,
            @Parameters(index = "1", paramLabel = "SECOND", description = SECOND) Path second,
            @Option(names = "--format", defaultValue = "table", paramLabel = "FORMAT", description = FORMAT)
                    Format format)
            throws IOException {
        TwoCoders coders = possible(() -> TwoCoders.of(first, second));
        try (Ledger ledger = dateline.openLedger()) {
            Map<String, Side> settled = new Settlement(ledger, coders).settled();
            CodingPage page = new CodingPage(surroundings, coders);
            List<Disagreement> all = Disagreement.of(coders.reports());
            if (format == Format.json) {
                say(new CodingJson(coders).disagreements(all, settled));
            } else {
                page.print(all, settled);
            }
        }
        surroundings.out().flush();
        return ExitStatus.OK;
    }

    @Command(
            name = "settle",
            description = {
                "Decides between two coders: the word of one goes into the ledger as a correction, or its claim is added, accepted or"
                        + " rejected; with neither, the claim is taken up for review. 'dateline review undo' undoes it."
            })
    int settle(
            @Parameters(index = "0", paramLabel = "FIRST", description = FIRST) Path first,
            @Parameters(index = "1", paramLabel = "SECOND", description = SECOND) Path second,
            @Option(
                            names = "--take",
                            required = true,
                            paramLabel = "NUMBER=NAME",
                            description =
                                    "Whose word holds in a disagreement of 'coding disagreements', or neither; once for each.")
                    Map<Integer, String> taken,
            @Option(names = "--reason", defaultValue = "", paramLabel = "WORDS", description = "Why.") String reason,
            @Mixin ByOption by)
            throws IOException {
        TwoCoders coders = possible(() -> TwoCoders.of(first, second));
        List<Disagreement> all = Disagreement.of(coders.reports());
        Map<Integer, Side> sides = new TreeMap<>();
        taken.forEach((number, name) -> sides.put(existing(number, all), side(name, coders)));
        try (Ledger ledger = dateline.openLedger()) {
            Settlement settlement = new Settlement(ledger, coders);
            Author author = possible(() -> new Author(by.name(surroundings), reason));
            for (Map.Entry<Integer, Side> side : sides.entrySet()) {
                OptionalLong act =
                        possible(() -> settlement.settle(all.get(side.getKey() - 1), side.getValue(), author));
                say(side.getKey() + ": " + CodingPage.name(coders, side.getValue())
                        + (act.isPresent()
                                ? "; 'dateline review undo " + act.getAsLong() + "' undoes it"
                                : "; nothing is to be changed"));
            }
            CatchUp.in(ledger, dateline, surroundings);
        }
        surroundings.out().flush();
        return ExitStatus.OK;
    }

    private static int existing(int number, List<Disagreement> all) {
        if (number < 1 || number > all.size()) {
            throw new WrongUse("there is no disagreement " + number + "; 'dateline coding disagreements' lists them");
        }
        return number;
    }

    private static Side side(String name, TwoCoders coders) {
        for (Side side : Side.values()) {
            if (CodingPage.name(coders, side).equalsIgnoreCase(name.strip())) {
                return side;
            }
        }
        throw new WrongUse("'" + name + "' is none of " + coders.first() + ", " + coders.second() + " and neither");
    }

    /** What cannot be is the user's mistake. */
    private static <T> T possible(Supplier<T> work) {
        try {
            return work.get();
        } catch (CodersException | IllegalArgumentException e) {
            throw new WrongUse(String.valueOf(e.getMessage()));
        }
    }

    private void say(String line) throws IOException {
        surroundings.out().write(line + "\n");
    }
}
