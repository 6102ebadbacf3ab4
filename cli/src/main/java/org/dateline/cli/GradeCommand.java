package org.dateline.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dateline.ledger.GivenGrade;
import org.dateline.ledger.Grades;
import org.dateline.ledger.Ledger;
import org.dateline.model.ClaimId;
import org.dateline.model.Judgement;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline grade}: what persons think of sources and claims. */
@Command(
        name = "grade",
        description = {
            "Gives a source a letter from A (reliable) to F (cannot be judged): dateline grade --source NAME B. Gives a claim a"
                    + " digit from 1 (confirmed) to 6 (cannot be judged): dateline grade CLAIM 2. A person's grade wins over the"
                    + " rules, and stays when reports are read again, change or are withdrawn. Without an argument, lists all"
                    + " grades that were given, with those that hold no longer."
        })
final class GradeCommand implements Callable<Integer> {
    private static final int ID = 8;

    private final DatelineCommand dateline;
    private final Surroundings surroundings;

    @Parameters(
            arity = "0..2",
            paramLabel = "[CLAIM] GRADE",
            description = "The first digits of a claim's id; the grade.")
    private List<String> words = List.of();

    @Option(
            names = "--source",
            paramLabel = "NAME",
            description = "A claimant, an agency or an outlet, as 'dateline show' names it.")
    private @Nullable String source;

    @Option(names = "--reason", paramLabel = "WORDS", description = "Why, for those who look at the grade later.")
    private String reason = "";

    @Mixin
    private final ByOption by = new ByOption();

    @Option(names = "--clear", description = "Take the grade back; its history is kept.")
    private boolean clear;

    GradeCommand(DatelineCommand dateline, Surroundings surroundings) {
        this.dateline = dateline;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        try (Ledger ledger = dateline.openLedger()) {
            if (source != null) {
                gradeSource(ledger.grades(), source.strip());
            } else if (words.isEmpty() && !clear) {
                list(ledger.grades().history());
            } else {
                gradeClaim(ledger);
            }
        }
        surroundings.out().flush();
        return ExitStatus.OK;
    }

    private void gradeSource(Grades grades, String name) throws IOException {
        if (clear) {
            say(
                    grades.clearSource(name, by.name(surroundings))
                            ? "no grade any more: " + name
                            : "no grade to take back: " + name);
            return;
        }
        String letter = words.size() == 1 ? words.get(0).toUpperCase(Locale.ROOT) : "";
        if (!Judgement.isOfSource(letter) || name.isEmpty()) {
            throw new WrongUse("a source gets a name and one letter, A to F: dateline grade --source NAME B");
        }
        grades.giveSource(name, letter, by.name(surroundings), reason);
        say(name + ": " + letter);
    }

    private void gradeClaim(Ledger ledger) throws IOException {
        if (words.size() != (clear ? 1 : 2) || (!clear && !Judgement.isOfInformation(words.get(1)))) {
            throw new WrongUse(
                    clear
                            ? "say whose grade is taken back: dateline grade --clear CLAIM"
                            : "a claim gets one digit, 1 to 6: dateline grade CLAIM 2");
        }
        ClaimId claim = SoleClaim.in(ledger, words.get(0));
        if (clear) {
            say(
                    ledger.grades().clear(claim, by.name(surroundings))
                            ? "no grade any more: " + claim
                            : "no grade to take back: " + claim);
        } else {
            ledger.grades().give(claim, words.get(1), by.name(surroundings), reason);
            say(claim + ": " + words.get(1));
        }
    }

    private void list(List<GivenGrade> grades) throws IOException {
        for (GivenGrade grade : grades) {
            String subject = grade.words()
                    .map(quote -> grade.subject().substring(0, ID) + " “" + Words.cut(Words.line(quote), 50) + "”")
                    .orElse(grade.subject());
            String given = subject + ", "
                    + grade.judgement().trace()
                    + grade.ended().map(end -> "; until " + end).orElse("");
            String line = grade.judgement().grade() + "  " + Words.line(given);
            say(grade.ended().isPresent() ? surroundings.colours().faint(line) : line);
        }
        say(Words.count(grades.size(), "grade"));
    }

    private void say(String line) throws IOException {
        surroundings.out().write(line + "\n");
    }
}
