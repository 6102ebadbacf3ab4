package org.dateline.publish;

import java.io.IOException;
import java.io.Writer;

/** Writes claims as JSON, one object a line. */
record JsonlWriter(JsonLines lines) implements ClaimWriter {
    static JsonlWriter to(Writer writer) throws IOException {
        return new JsonlWriter(JsonLines.to(writer));
    }

    @Override
    public void write(ExportRow row) throws IOException {
        lines.write(row);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
