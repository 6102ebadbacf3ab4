package org.dateline.publish;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.Block;
import org.dateline.model.BlockKind;
import org.dateline.model.DateEvidence;
import org.dateline.model.Rejection;
import org.dateline.model.Report;
import org.dateline.model.ReportId;
import org.dateline.model.ReportLink;
import org.dateline.model.ReportStanding;
import org.dateline.model.Sensitivity;

/** The fields of a report in exports. */
record ReportJson(JsonObject json) {
    /** @param sensitivity empty where nobody looked */
    void write(Report report, ReportStanding standing, Optional<Sensitivity> sensitivity) throws IOException {
        json.object(() -> {
            writeIdentity(report);
            json.text("published_value", report.published().map(DateEvidence::value));
            json.text("published_source", report.published().map(DateEvidence::source));
            json.text("byline", report.byline());
            json.texts("credits", report.credits());
            json.list(
                    "published_rejected",
                    report.rejectedDates(),
                    rejected -> json.object(() -> {
                        json.text("value", rejected.value());
                        json.text("reason", rejected.reason());
                    }));
            json.text("not_before", report.notBefore());
            json.text("language", report.language());
            json.codeIfAny("sensitivity", sensitivity);
            json.text("origin", standing.origin().value());
            json.list("lineage", standing.links(), link -> write(report.id(), link, standing.files()));
            json.text("sha256", report.capture().hex());
            json.text("text", report.text());
            json.list("blocks", report.blocks(), this::write);
            json.list("furniture", furniture(report), block -> json.object(() -> json.span(block.span())));
        });
    }

    private void write(ReportId report, ReportLink link, Map<ReportId, String> files) throws IOException {
        ReportId other = link.report().equals(report) ? link.other() : link.report();
        json.object(() -> {
            json.text("report", other.value());
            json.text("report_file", Optional.ofNullable(files.get(other)));
            json.code("type", link.type());
            json.number("score", link.score());
            json.texts("reasons", link.reasons());
        });
    }

    /** The fields that tell a report from others, within an object that is open. */
    void writeIdentity(Report report) throws IOException {
        json.text("id", report.id().value());
        json.text("file", report.file());
        json.text("url", report.url());
        json.text("outlet", report.outlet());
        json.text("title", report.title());
        json.text("published", report.published().map(DateEvidence::date));
        json.text("published_evidence", report.published().map(ReportJson::words));
        json.number("version", report.version());
    }

    private static String words(DateEvidence evidence) {
        return evidence.source() + ": " + evidence.value();
    }

    private void write(Block block) throws IOException {
        json.object(() -> {
            json.span(block.span());
            json.code("kind", block.kind());
            json.text("reason", block.reason());
        });
    }

    private static List<Block> furniture(Report report) {
        return report.blocks().stream()
                .filter(block -> block.kind() == BlockKind.FURNITURE)
                .toList();
    }

    void write(Rejection rejection) throws IOException {
        json.object(() -> {
            json.text("file", rejection.file());
            json.object("rejected", () -> {
                json.code("code", rejection.code());
                json.text("message", rejection.message());
            });
        });
    }
}
