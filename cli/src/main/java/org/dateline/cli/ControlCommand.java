package org.dateline.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.dateline.intake.Whole;
import org.dateline.ledger.Ledger;
import org.dateline.reconcile.standing.Control;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code dateline control}: who is said to take, hold or lose which place, day by day. */
@Command(
        name = "control",
        description = {
            "Prints, place by place and day by day, who is said to take, hold or lose it, and by whom. Nothing is decided: what"
                    + " the sides say stands side by side, and where they gainsay each other it is marked as contested."
        })
final class ControlCommand implements Callable<Integer> {
    private static final int DAYS = 24;
    private static final int MOVE = 16;
    private static final int ID = 8;
    private static final String GAP = "  ";

    private final DatelineCommand dateline;
    private final Surroundings surroundings;

    @Mixin
    private final Filters filters = new Filters();

    ControlCommand(DatelineCommand dateline, Surroundings surroundings) {
        this.dateline = dateline;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        try (Ledger ledger = dateline.openLedger()) {
            Whole whole = Whole.of(ledger, filters.query().asOf());
            List<Control> all = whole.control(ledger.find(filters.query()));
            for (Control control : all) {
                print(control);
            }
            write(all.isEmpty() ? "nothing is said of who controls what" : Words.count(all.size(), "place"));
        }
        surroundings.out().flush();
        return ExitStatus.OK;
    }

    private void print(Control control) throws IOException {
        write(surroundings.colours().strong(Words.line(control.place()))
                + control.location()
                        .map(location -> surroundings.colours().faint(GAP + ClaimWords.point(location)))
                        .orElse(surroundings.colours().faint(GAP + "not located")));
        for (Control.Assertion assertion : control.assertions()) {
            print(assertion);
        }
        write("");
    }

    private void print(Control.Assertion assertion) throws IOException {
        String move =
                cell((assertion.denied() ? "denies: " : "") + assertion.move().code(), MOVE);
        List<String> marks = new ArrayList<>();
        if (assertion.partial()) {
            marks.add("in part");
        }
        if (assertion.doubted()) {
            marks.add("doubted");
        }
        if (assertion.contested()) {
            marks.add("contested");
        }
        String ids = assertion.claims().stream()
                .map(claim -> claim.value().substring(0, ID))
                .collect(Collectors.joining(" "));
        String holder = assertion.holder().isEmpty() ? "" : ": " + assertion.holder();
        int room = Math.max(20, surroundings.width() - DAYS - MOVE - 2 * GAP.length());
        List<String> lines = Wrapping.lines(Words.line("according to " + assertion.voice() + holder), room);
        write(GAP
                + cell(days(assertion), DAYS)
                + (assertion.contested() ? surroundings.colours().warning(move) : move)
                + lines.get(0));
        for (String line : lines.subList(1, lines.size())) {
            write(" ".repeat(GAP.length() + DAYS + MOVE) + line);
        }
        String tail = String.join(", ", marks);
        write(" ".repeat(GAP.length() + DAYS + MOVE)
                + (marks.isEmpty() ? "" : surroundings.colours().warning(tail) + GAP)
                + surroundings.colours().faint(Words.cut(ids, room)));
    }

    private static String days(Control.Assertion assertion) {
        return assertion
                .first()
                .map(first -> first
                        + assertion
                                .last()
                                .filter(last -> !last.equals(first))
                                .map(ControlCommand::upTo)
                                .orElse(""))
                .orElse("undated");
    }

    private static String upTo(LocalDate last) {
        return " – " + last;
    }

    private static String cell(String words, int columns) {
        return words + " ".repeat(Math.max(1, columns - words.length()));
    }

    private void write(String line) throws IOException {
        surroundings.out().write(line + "\n");
    }
}
