package org.dateline.desk.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.desk.query.Parameters;
import org.dateline.desk.query.Refused;
import org.dateline.desk.query.Request;
import org.dateline.model.ReportId;

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
}
