package org.dateline.desk.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.desk.query.Parameters;
import org.dateline.desk.query.Refused;
import org.dateline.desk.query.Request;
import org.dateline.ledger.Ending;
import org.dateline.ledger.ReportState;
import org.dateline.model.DateEvidence;
import org.dateline.model.Report;
import org.dateline.model.ReportId;
import org.dateline.reconcile.standing.ParagraphDiff;

/** Reports, in the fields of the export, and documents that did not become reports. */
final class Reports {
    static final String PATH = "/api/reports";

    private Reports() {}

    static Endpoint list() {
        return new Endpoint(PATH, "All reports by file, with their texts", Slice.PARAMETERS, Reports::list);
    }

    static Endpoint one() {
        return new Endpoint(PATH + "/{id}", "One report", Map.of(), Reports::one);
    }

    static Endpoint versions() {
        return new Endpoint(
                PATH + "/{id}/versions",
                "The versions of a report, oldest first, each with the paragraphs changed since the one before",
                Map.of(),
                Reports::versions);
    }

    static Endpoint rejections() {
        return new Endpoint("/api/rejections", "Documents that did not become reports", Map.of(), request -> {
            Map<String, Object> answer = new LinkedHashMap<>();
            answer.put(
                    "rejections",
                    request.snapshot().rejections().stream()
                            .map(Exported::rejection)
                            .toList());
            return answer;
        });
    }

    private static Map<String, Object> list(Request request) {
        Parameters parameters = request.parameters();
        parameters.expectOnly(Slice.PARAMETERS.keySet());
        Slice slice = Slice.of(parameters);
        parameters.refuseFaults();
        return slice.answer(
                "reports",
                List.copyOf(request.snapshot().reports()),
                report -> report.id().value(),
                report -> Exported.report(report, request.snapshot()),
                PATH,
                parameters);
    }

    private static Map<String, Object> one(Request request) {
        return Map.of(
                "report",
                request.snapshot()
                        .report(new ReportId(request.part("id")))
                        .map(report -> Exported.report(report, request.snapshot()))
                        .orElseThrow(() -> Refused.unknown("The ledger holds no report of this id.")));
    }

    private static Map<String, Object> versions(Request request) {
        ReportId report = new ReportId(request.part("id"));
        List<ReportState> states = request.ledger().ask(ledger -> ledger.versions(report));
        if (states.isEmpty()) {
            throw Refused.unknown("The ledger holds no report of this id.");
        }
        List<Map<String, Object>> versions = new ArrayList<>();
        Optional<Report> before = Optional.empty();
        for (ReportState state : states) {
            versions.add(version(state, before));
            before = Optional.of(state.report());
        }
        return Map.of("versions", versions);
    }

    private static Map<String, Object> version(ReportState state, Optional<Report> before) {
        Report report = state.report();
        Map<String, Object> version = new LinkedHashMap<>();
        version.put("report", report.id().value());
        version.put("title", report.title());
        version.put("published", report.published().map(DateEvidence::date).map(LocalDate::toString));
        version.put("file", report.file());
        version.put("url", report.url());
        version.put("recordedAt", state.recordedAt().toString());
        version.put("endedAt", state.ended().map(Ending::at).map(Instant::toString));
        version.put("endedBecause", state.ended().map(Ending::reason));
        version.put(
                "changed",
                before.map(earlier -> ParagraphDiff.between(earlier, report)).orElse(List.of()).stream()
                        .map(paragraph -> paragraph.stream()
                                .map(piece -> Map.of(
                                        "change",
                                        piece.change().name().toLowerCase(Locale.ROOT),
                                        "words",
                                        piece.words()))
                                .toList())
                        .toList());
        return version;
    }
}
