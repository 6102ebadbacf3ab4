package org.dateline.publish;

import java.time.LocalDate;
import java.util.Optional;
import org.dateline.model.Block;
import org.dateline.model.BlockKind;
import org.dateline.model.DateEvidence;
import org.dateline.model.RejectedDate;
import org.dateline.model.Report;
import org.dateline.model.ReportId;
import org.dateline.model.Sha256;

/** Reads a report as {@link ReportJson} writes it. */
final class ReportFields {
    private ReportFields() {}

    static Report read(Fields fields) throws ImportException {
        String text = fields.text("text");
        Sha256 capture = new Sha256(fields.text("sha256"));
        ReportId id = ReportId.of(capture);
        if (!id.value().equals(fields.text("id"))) {
            throw fields.fault("id", "does not belong to the sha256");
        }
        return new Report(
                id,
                capture,
                fields.text("file"),
                fields.maybeText("url"),
                fields.maybeText("title"),
                fields.maybeText("outlet"),
                fields.maybeText("byline"),
                fields.texts("credits"),
                published(fields),
                fields.list(
                        "published_rejected",
                        rejected -> new RejectedDate(rejected.text("value"), rejected.text("reason"))),
                fields.maybeDay("not_before"),
                fields.text("language"),
                text,
                fields.list(
                        "blocks",
                        block ->
                                new Block(block.span(text), block.code(BlockKind.class, "kind"), block.text("reason"))),
                fields.whole("version"));
    }

    private static Optional<DateEvidence> published(Fields fields) throws ImportException {
        Optional<LocalDate> day = fields.maybeDay("published");
        return day.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new DateEvidence(day.get(), fields.text("published_value"), fields.text("published_source")));
    }
}
