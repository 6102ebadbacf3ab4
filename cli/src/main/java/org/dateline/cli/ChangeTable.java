package org.dateline.cli;

import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.util.Optional;
import org.dateline.model.Change;
import org.dateline.model.FieldChange;
import org.dateline.model.ReportId;

/** Prints changes under the instant, the report and the reason that they share: what became of which claim, and its words. */
final class ChangeTable {
    private static final int ID = 8;
    private static final int TYPE = 9;
    private static final String INDENT = " ".repeat(TYPE + 2);

    /** What changes have in common that stand under one heading. */
    private record Heading(Instant at, ReportId report, String reason) {}

    private final Writer out;
    private final int width;
    private final Colours colours;
    private Optional<Heading> above = Optional.empty();
    private int rows;

    ChangeTable(Writer out, int width, Colours colours) {
        this.out = out;
        this.width = width;
        this.colours = colours;
    }

    void print(Change change) throws IOException {
        Heading heading = new Heading(change.at(), change.report().id(), change.reason());
        if (!above.equals(Optional.of(heading))) {
            printHeading(change);
            above = Optional.of(heading);
        }
        printRow(change);
        for (FieldChange field : change.fields()) {
            printField(field);
        }
        rows++;
    }

    /** What stands under the last row. */
    void end() throws IOException {
        out.write(rows == 0 ? "no changes\n" : "\n" + Words.count(rows, "change") + "\n");
    }

    private void printHeading(Change change) throws IOException {
        String file = change.at() + "  " + Words.line(change.report().file());
        out.write((rows == 0 ? "" : "\n") + colours.strong(Words.cut(file, width)) + "\n");
        for (String line : Wrapping.lines(Words.line(change.reason()), width)) {
            out.write(colours.faint(line) + "\n");
        }
    }

    private void printRow(Change change) throws IOException {
        String type = change.type().code();
        String padded = type + " ".repeat(TYPE - type.length());
        String words = Words.line(change.claim().span().in(change.report().text()));
        out.write((change.type() == Change.Type.NEW ? padded : colours.warning(padded)) + "  "
                + colours.faint(change.claim().id().value().substring(0, ID)) + "  "
                + Words.cut(words, width - TYPE - ID - 4) + "\n");
    }

    private void printField(FieldChange field) throws IOException {
        String words = field.field() + ": " + shown(field.before()) + " → " + shown(field.after());
        for (String line : Wrapping.lines(Words.line(words), width - INDENT.length())) {
            out.write(INDENT + line + "\n");
        }
    }

    private static String shown(String value) {
        return value.isEmpty() ? "nothing" : value;
    }
}
