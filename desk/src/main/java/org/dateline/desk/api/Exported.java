package org.dateline.desk.api;

import com.fasterxml.jackson.databind.util.RawValue;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.dateline.desk.snapshot.Item;
import org.dateline.desk.snapshot.Snapshot;
import org.dateline.model.Change;
import org.dateline.model.Rejection;
import org.dateline.model.Report;
import org.dateline.publish.ChangeLines;
import org.dateline.publish.ExportRow;
import org.dateline.publish.JsonLines;

/** Things in the fields that exports give them. */
final class Exported {
    /** Writes one thing as JSON. */
    @FunctionalInterface
    private interface Writing {
        void to(StringWriter writer) throws IOException;
    }

    private Exported() {}

    static RawValue claim(Item item, Snapshot snapshot) {
        return raw(writer -> {
            try (JsonLines lines = JsonLines.to(writer)) {
                lines.write(new ExportRow(
                        item.report(),
                        item.claim(),
                        snapshot.whole().standings().of(item.claim().id()),
                        snapshot.review(item.claim().id())));
            }
        });
    }

    static RawValue report(Report report, Snapshot snapshot) {
        return raw(writer -> {
            try (JsonLines lines = JsonLines.to(writer)) {
                lines.write(report, snapshot.whole().standing(report));
            }
        });
    }

    static RawValue rejection(Rejection rejection) {
        return raw(writer -> {
            try (JsonLines lines = JsonLines.to(writer)) {
                lines.write(rejection);
            }
        });
    }

    static RawValue change(Change change) {
        return raw(writer -> {
            try (ChangeLines lines = ChangeLines.to(writer)) {
                lines.write(change);
            }
        });
    }

    private static RawValue raw(Writing writing) {
        StringWriter writer = new StringWriter();
        try {
            writing.to(writer);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail to take characters", e);
        }
        return new RawValue(writer.toString().strip());
    }
}
