package org.dateline.read.internal.container.table;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.RejectionCode;
import org.dateline.read.internal.container.Entry;
import org.dateline.read.internal.container.Names;
import org.dateline.read.internal.container.Told;
import org.dateline.read.item.Said;

/** One text with what is said about it. The first value of a column counts. Not for two threads. */
final class Row {
    private static final int LONGEST = 2_000;

    private final String number;
    private final Map<Column, String> values = new EnumMap<>(Column.class);

    /** @param number as the user counts: in a table the header is row 1 */
    Row(long number) {
        this.number = Long.toString(number);
    }

    void put(Column column, String value) {
        values.putIfAbsent(column, value);
    }

    /** @param by the witness, in words that serve as evidence */
    Entry entry(String by) {
        String text = values.getOrDefault(Column.TEXT, "");
        if (!Names.hasWords(text)) {
            return new Entry.Unfit(number, RejectionCode.EMPTY, "row " + number + " has no text");
        }
        Said said = Said.by(by)
                .titled(value(Column.TITLE))
                .outlet(value(Column.OUTLET))
                .byline(value(Column.BYLINE))
                .published(value(Column.PUBLISHED))
                .url(value(Column.URL));
        return Told.text(number, said, text);
    }

    private Optional<String> value(Column column) {
        return Optional.ofNullable(values.get(column))
                .map(value ->
                        value.substring(0, Math.min(LONGEST, value.length())).strip())
                .filter(value -> !value.isEmpty());
    }
}
