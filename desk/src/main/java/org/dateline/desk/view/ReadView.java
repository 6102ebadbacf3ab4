package org.dateline.desk.view;

import java.util.List;
import org.dateline.desk.reading.Reading;

/**
 * Where documents are handed in.
 *
 * @param ledger the file they go into
 * @param latest what was handed in of late, the last first
 */
public record ReadView(String ledger, List<Row> latest) implements View {
    public static final String PATH = "/read";

    /** One reading. */
    public record Row(String id, String at, String documents, String phase) {}

    public static ReadView of(String ledger, List<Reading> latest) {
        return new ReadView(ledger, latest.stream().map(ReadView::row).toList());
    }

    private static Row row(Reading reading) {
        return new Row(
                reading.id(),
                Wording.instant(reading.since()),
                Wording.count(reading.locations().size(), "document"),
                ReadingView.words(reading.state().phase()));
    }

    @Override
    public String title() {
        return "Add reports";
    }

    @Override
    public String template() {
        return "read.jte";
    }

    @Override
    public Section section() {
        return Section.READ;
    }

    @Override
    public List<String> assets() {
        return List.of("read.css", "read.js");
    }
}
