package org.dateline.cli;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.ToLongBiFunction;
import org.dateline.ledger.Decisions;
import org.dateline.ledger.Ledger;
import org.dateline.model.Author;
import org.dateline.model.Claim;
import org.dateline.model.ClaimId;
import org.dateline.model.Coded;
import org.dateline.model.Decision;
import org.dateline.model.RelationType;
import org.dateline.model.ReportId;
import org.dateline.model.Sensitivity;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;

/** {@code dateline review}: what persons decide of claims, which wins over what the program reads. */
@Command(
        name = "review",
        description = {
            "Corrects, accepts and rejects claims, merges them, and says how two stand to each other. What a person decides wins"
                    + " over what the program reads, now and whenever the report is read again; it can be undone and done again."
                    + " Without a command, lists all that was decided, oldest first."
        })
final class ReviewCommand implements Callable<Integer> {
    private static final int ID = 8;
    private static final int LONGEST_LEAVE = 90;

    private final DatelineCommand dateline;
    private final Surroundings surroundings;

    @Option(
            names = "--reason",
            scope = ScopeType.INHERIT,
            paramLabel = "WORDS",
            description = "Why, for those who look at it later.")
    private String reason = "";

    @Option(
            names = "--by",
            scope = ScopeType.INHERIT,
            paramLabel = "NAME",
            description = "Who decides. Default: $USER.")
    private @Nullable String by;

    ReviewCommand(DatelineCommand dateline, Surroundings surroundings) {
        this.dateline = dateline;
        this.surroundings = surroundings;
    }

    /** Whether reasons must be given. */
    enum Reasons {
        required,
        optional
    }

    @Override
    public Integer call() throws IOException {
        try (Ledger ledger = dateline.openLedger()) {
            List<Decision> history = ledger.decisions().history();
            for (Decision decision : history) {
                print(decision);
            }
            say(Words.count(history.size(), "decision"));
        }
        surroundings.out().flush();
        return ExitStatus.OK;
    }

    private void print(Decision decision) throws IOException {
        String line = decision.act() + "  " + decision.at() + "  "
                + Words.line(decision.author().name()) + "  "
                + decision.subject().substring(0, ID)
                + decision.other().map(id -> " and " + id.substring(0, ID)).orElse("") + "  " + decision.words()
                + (decision.author().reason().isBlank()
                        ? ""
                        : ": " + Words.line(decision.author().reason()))
                + decision.undone().map(at -> "  (undone " + at + ")").orElse("");
        say(decision.undone().isPresent() ? surroundings.colours().faint(line) : line);
    }

    @Command(name = "correct", description = "Says what a claim should read; what is not named stays.")
    int correct(
            @Parameters(paramLabel = "CLAIM", description = "The first digits of its id.") String claim,
            @Mixin Correction correction)
            throws IOException {
        return decide(claim, (ledger, id) -> {
            Claim holds = ledger.claimsById(id.value()).stream()
                    .findFirst()
                    .orElseThrow(() -> new WrongUse("the ledger holds claim " + id + " no longer"));
            return ledger.decisions().correct(id, correction.of(holds), author());
        });
    }

    @Command(name = "accept", description = "Stands for a claim as it reads: so it stays, whatever is read.")
    int accept(@Parameters(paramLabel = "CLAIM", description = "The first digits of its id.") String claim)
            throws IOException {
        return decide(claim, (ledger, id) -> ledger.decisions().accept(id, author()));
    }

    @Command(name = "reject", description = "Takes a claim out.")
    int reject(@Parameters(paramLabel = "CLAIM", description = "The first digits of its id.") String claim)
            throws IOException {
        return decide(claim, (ledger, id) -> ledger.decisions().reject(id, author()));
    }

    @Command(name = "take-up", description = "Takes a claim up for review; one that was rejected comes back.")
    int takeUp(@Parameters(paramLabel = "CLAIM", description = "The first digits of its id.") String claim)
            throws IOException {
        return decide(claim, (ledger, id) -> ledger.decisions().review(id, author()));
    }

    @Command(name = "merge", description = "Makes one claim of several: the first stays, the others are taken out.")
    int merge(
            @Parameters(index = "0", paramLabel = "CLAIM", description = "The one that stays.") String kept,
            @Parameters(index = "1..*", arity = "1..*", paramLabel = "OTHER", description = "Those that say the same.")
                    List<String> others)
            throws IOException {
        return decide(
                kept,
                (ledger, id) -> ledger.decisions()
                        .merge(
                                id,
                                others.stream()
                                        .map(other -> SoleClaim.in(ledger, other))
                                        .toList(),
                                author()));
    }

    @Command(
            name = "relate",
            description = "Says that a claim stands so to another: contradicts, corroborates, denies, updates, …")
    int relate(
            @Parameters(paramLabel = "CLAIM", description = "The first digits of its id.") String claim,
            @Parameters(paramLabel = "RELATION", description = "How it stands to the other.") String relation,
            @Parameters(paramLabel = "OTHER", description = "The first digits of the other's id.") String other,
            @Option(names = "--not", description = "Says that it does not.") boolean not)
            throws IOException {
        RelationType type = type(relation);
        return decide(
                claim,
                (ledger, id) -> ledger.decisions().relate(id, type, SoleClaim.in(ledger, other), !not, author()));
    }

    @Command(
            name = "classify",
            description =
                    "Says how sensitive a claim or report is; what is published leaves out what is above a level.")
    int classify(
            @Parameters(paramLabel = "ID", description = "The first digits of a claim's id, or of a report's.")
                    String id,
            @Parameters(paramLabel = "LEVEL", description = "${COMPLETION-CANDIDATES}: as OCHA classifies data.")
                    Sensitivity level)
            throws IOException {
        try (Ledger ledger = dateline.openLedger()) {
            List<ReportId> reports = new ArrayList<>();
            ledger.forEachReport(Optional.empty(), report -> {
                if (report.id().value().startsWith(id.toLowerCase(Locale.ROOT))) {
                    reports.add(report.id());
                }
            });
            boolean isReport = reports.size() == 1 && ledger.claimsById(id).isEmpty();
            long act = possible(() -> isReport
                    ? ledger.decisions().classify(reports.get(0), level, author())
                    : ledger.decisions().classify(SoleClaim.in(ledger, id), level, author()));
            say((isReport ? "report " : "claim ") + id + ": " + level.code() + "; 'dateline review undo " + act
                    + "' undoes it");
        }
        surroundings.out().flush();
        return ExitStatus.OK;
    }

    @Command(
            name = "approve",
            description = {
                "Lets others export what is more sensitive than low, up to a level and for some days: 'export --approval NUMBER'."
            })
    int approve(
            @Parameters(paramLabel = "LEVEL", description = "${COMPLETION-CANDIDATES}.") Sensitivity level,
            @Option(
                            names = "--days",
                            defaultValue = "7",
                            paramLabel = "N",
                            description = "How long. Default: ${DEFAULT-VALUE}.")
                    int days)
            throws IOException {
        if (days < 1 || days > LONGEST_LEAVE) {
            throw new WrongUse("leave is given for 1 to " + LONGEST_LEAVE + " days, not " + days);
        }
        try (Ledger ledger = dateline.openLedger()) {
            Instant ends =
                    Clock.systemUTC().instant().plus(Duration.ofDays(days)).truncatedTo(ChronoUnit.SECONDS);
            long number = ledger.approvals().give(level, ends, author());
            say("approval " + number + ": exports up to " + level.code() + " until " + ends);
        }
        surroundings.out().flush();
        return ExitStatus.OK;
    }

    private static RelationType type(String words) {
        try {
            return Coded.parse(RelationType.class, words);
        } catch (IllegalArgumentException e) {
            throw new WrongUse(String.valueOf(e.getMessage()));
        }
    }

    @Command(
            name = "reasons",
            description = "Says whether whoever decides in this ledger must give a reason: 'required' or 'optional'.")
    int reasons(@Parameters(paramLabel = "RULE", description = "${COMPLETION-CANDIDATES}.") Reasons rule)
            throws IOException {
        try (Ledger ledger = dateline.openLedger()) {
            ledger.decisions().rules().requireReasons(rule == Reasons.required, author());
        }
        say("reasons are " + rule + " from now on");
        surroundings.out().flush();
        return ExitStatus.OK;
    }

    @Command(name = "undo", description = "Undoes what was decided at once, by its number in 'dateline review'.")
    int undo(@Parameters(paramLabel = "NUMBER", description = "As 'dateline review' prints it.") long act)
            throws IOException {
        return change("undone: " + act, decisions -> decisions.undo(act, author()));
    }

    @Command(name = "redo", description = "Does once more what was undone.")
    int redo(@Parameters(paramLabel = "NUMBER", description = "As 'dateline review' prints it.") long act)
            throws IOException {
        return change("done again: " + act, decisions -> decisions.redo(act, author()));
    }

    private int decide(String claim, ToLongBiFunction<Ledger, ClaimId> decision) throws IOException {
        try (Ledger ledger = dateline.openLedger()) {
            ClaimId id = SoleClaim.in(ledger, claim);
            long act = possible(() -> decision.applyAsLong(ledger, id));
            CatchUp.in(ledger, dateline, surroundings);
            say(id + ": decided as " + act + "; 'dateline review undo " + act + "' undoes it");
        }
        surroundings.out().flush();
        return ExitStatus.OK;
    }

    private int change(String done, Consumer<Decisions> change) throws IOException {
        try (Ledger ledger = dateline.openLedger()) {
            possible(() -> {
                change.accept(ledger.decisions());
                return 0;
            });
            CatchUp.in(ledger, dateline, surroundings);
        }
        say(done);
        surroundings.out().flush();
        return ExitStatus.OK;
    }

    /** What cannot be decided is the user's mistake. */
    private static long possible(LongSupplier decision) {
        try {
            return decision.getAsLong();
        } catch (IllegalArgumentException e) {
            throw new WrongUse(String.valueOf(e.getMessage()));
        }
    }

    private Author author() {
        return new Author(ByOption.name(by, surroundings), reason);
    }

    private void say(String line) throws IOException {
        surroundings.out().write(line + "\n");
    }
}
