package org.dateline.publish;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.model.EventId;
import org.dateline.model.ReviewState;
import org.dateline.publish.CsvTable.Column;

/** Writes the claims that are rows of a table of events, in the columns of a scheme and then in those that lead back to the words. */
final class TableWriter implements ClaimWriter {
    private final CsvTable<Happening> table;
    private final Function<Happening, Optional<String>> objection;
    private final Tally leftOut = new Tally();

    private TableWriter(CsvTable<Happening> table, Function<Happening, Optional<String>> objection) {
        this.table = table;
        this.objection = objection;
    }

    /** @param objection why a claim is no row of this scheme, in words for people; empty where it is one */
    static TableWriter to(
            Writer writer, List<Column<Happening>> columns, Function<Happening, Optional<String>> objection)
            throws IOException {
        List<Column<Happening>> all = new ArrayList<>(columns);
        all.addAll(origins());
        return new TableWriter(CsvTable.to(writer, all), objection);
    }

    private static List<Column<Happening>> origins() {
        return List.of(
                new Column<>("dateline_claim", row -> row.claim().id().value()),
                new Column<>(
                        "dateline_event",
                        row -> Cells.text(row.row().standing().event().map(EventId::value))),
                new Column<>(
                        "dateline_origin", row -> row.row().standing().origin().value()),
                new Column<>("dateline_address", row -> row.row().address()),
                new Column<>("dateline_span", TableWriter::span),
                new Column<>("dateline_words", row -> row.row().words()),
                new Column<>("dateline_sentence", row -> row.row().sentence()),
                new Column<>(
                        "dateline_review",
                        row -> ReviewState.of(row.row().review()).code()));
    }

    private static String span(Happening row) {
        return row.claim().span().start() + ".." + row.claim().span().end();
    }

    /** Who asserts it, in their names of this ledger. */
    static String claimants(Happening row) {
        return Cells.joined(row.row().standing().claimants());
    }

    @Override
    public void write(ExportRow row) throws IOException {
        Optional<String> reason = Happening.objection(row.claim());
        if (reason.isEmpty()) {
            Happening happening = Happening.of(row);
            reason = objection.apply(happening);
            if (reason.isEmpty()) {
                table.write(happening);
            }
        }
        reason.ifPresent(leftOut::count);
    }

    /** Writes a row of tags under the names: one for each column, those that lead back to the words included. */
    void writeTags(List<String> tags) throws IOException {
        table.writeTags(tags);
    }

    @Override
    public Map<String, Integer> leftOut() {
        return leftOut.counts();
    }

    @Override
    public void close() throws IOException {
        table.flush();
    }
}
