package org.dateline.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.Objects;
import org.dateline.intake.Whole;
import org.dateline.model.Claim;
import org.dateline.model.ClaimId;
import org.dateline.model.Relation;
import org.dateline.model.Report;
import org.dateline.model.Standing;

/** Prints what other claims make of one: its origin, event, grade, and every relation with both wordings. */
record StandingPage(Writer out, int width, Colours colours) {
    private static final int NAME = 12;
    private static final int ID = 8;

    void print(ClaimId claim, Whole whole) throws IOException {
        Standing standing = whole.standings().of(claim);
        line("origin", brief(standing.origin().value()));
        line(
                "event",
                standing.event().map(event -> brief(event.value())).orElse("none: background, a plan or a condition"));
        line(
                "grade",
                standing.grade().source().orElse("no source letter") + ", information "
                        + standing.grade().information());
        for (String rule : standing.grade().trace()) {
            because(rule);
        }
        for (Relation relation : standing.relations()) {
            print(claim, relation, whole);
        }
    }

    private void print(ClaimId claim, Relation relation, Whole whole) throws IOException {
        boolean fromHere = relation.claim().equals(claim);
        Whole.Entry entry = Objects.requireNonNull(whole.claims().get(fromHere ? relation.other() : relation.claim()));
        Claim other = entry.claim();
        Report report = entry.report();
        String verb = relation.type().code();
        String direction = fromHere || relation.type().isMutual()
                ? verb
                : "is what " + brief(other.id().value()) + " " + verb;
        line(
                fromHere || relation.type().isMutual() ? verb : "under",
                (fromHere || relation.type().isMutual() ? "" : direction + ": ")
                        + brief(other.id().value()) + ", "
                        + report.outlet().orElse(report.file()) + ": “"
                        + Words.line(other.span().in(report.text())) + "”");
        because(relation.reason());
    }

    private static String brief(String id) {
        return id.substring(0, ID);
    }

    private void line(String name, String words) throws IOException {
        String label = name + " ".repeat(Math.max(1, NAME - name.length()));
        out.write(colours.strong(label)
                + String.join("\n" + " ".repeat(NAME), Wrapping.lines(Words.line(words), Math.max(20, width - NAME)))
                + "\n");
    }

    private void because(String reason) throws IOException {
        for (String part : Wrapping.lines("because " + Words.line(reason), Math.max(20, width - NAME - 2))) {
            out.write(" ".repeat(NAME + 2) + colours.faint(part) + "\n");
        }
    }
}
