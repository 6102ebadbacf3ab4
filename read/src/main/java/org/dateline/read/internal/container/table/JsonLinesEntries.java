package org.dateline.read.internal.container.table;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.dateline.model.RejectionCode;
import org.dateline.read.internal.bytes.Charsets;
import org.dateline.read.internal.container.ByteLines;
import org.dateline.read.internal.container.Entries;
import org.dateline.read.internal.container.Entry;
import org.dateline.read.internal.container.Unpacked;

/** The objects of a file of JSON lines, one at a time, numbered by their lines. A line that is none is refused alone. */
final class JsonLinesEntries implements Entries {
    private final ByteLines lines;
    private long number;

    JsonLinesEntries(InputStream content) {
        lines = new ByteLines(content, Unpacked.LARGEST);
    }

    @Override
    public Optional<Entry> next() throws IOException {
        boolean found = nextLine();
        while (found && lines.isBlank()) {
            found = nextLine();
        }
        return found ? Optional.of(entry()) : Optional.empty();
    }

    private boolean nextLine() throws IOException {
        number++;
        return lines.next();
    }

    private Entry entry() throws IOException {
        if (lines.isCut()) {
            return refused(RejectionCode.TOO_LARGE, "a line of more than " + Unpacked.LARGEST + " bytes");
        }
        try (JsonParser line = JsonLinesFormat.JSON.createParser(Charsets.decode(lines.bytes()))) {
            return line.nextToken() == JsonToken.START_OBJECT
                    ? row(line).entry("the list's line " + number)
                    : refused(RejectionCode.TRUNCATED, "no JSON object");
        } catch (JsonProcessingException e) {
            return refused(RejectionCode.TRUNCATED, "not JSON: " + e.getOriginalMessage());
        }
    }

    private Row row(JsonParser line) throws IOException {
        Row row = new Row(number);
        while (line.nextToken() == JsonToken.FIELD_NAME) {
            Optional<Column> column = Column.named(line.currentName());
            JsonToken value = line.nextToken();
            if (column.isPresent() && value.isScalarValue() && value != JsonToken.VALUE_NULL) {
                row.put(column.get(), line.getText());
            } else {
                line.skipChildren();
            }
        }
        return row;
    }

    private Entry refused(RejectionCode code, String message) {
        return new Entry.Unfit(Long.toString(number), code, "line " + number + ": " + message);
    }
}
