package org.dateline.publish;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.model.Claim;
import org.dateline.model.ClaimId;
import org.dateline.model.Parcel;
import org.dateline.model.Report;
import org.dateline.model.ReportId;
import org.dateline.model.Review;
import org.dateline.model.Sensitivities;
import org.dateline.model.Sensitivity;

/** Gathers reports and claims from rows of our exports. No path that a row names is ever opened. */
final class Parcels {
    private static final ObjectMapper JSON = new ObjectMapper();

    private record Open(
            Report report,
            Sensitivity sensitivity,
            Map<ClaimId, Claim> claims,
            Map<ClaimId, Review> reviews,
            Map<ClaimId, Sensitivity> sensitivities) {
        Parcel parcel() {
            Map<ReportId, Sensitivity> whole =
                    sensitivity == Sensitivity.LOW ? Map.of() : Map.of(report.id(), sensitivity);
            return new Parcel(report, List.copyOf(claims.values()), reviews, new Sensitivities(sensitivities, whole));
        }
    }

    private final Map<String, Open> byReport = new LinkedHashMap<>();

    /** Takes a line: a report, or a claim of a report that came before. */
    void take(String line, long row) throws ImportException {
        Fields fields = new Fields(parsed(line, row), row, "");
        if (fields.has("report")) {
            takeClaim(fields);
        } else {
            takeReport(fields);
        }
    }

    private static JsonNode parsed(String line, long row) throws ImportException {
        try {
            JsonNode node = JSON.readTree(line);
            if (node.isObject()) {
                return node;
            }
        } catch (JsonProcessingException e) {
            throw new ImportException(row, "", "is no JSON: " + e.getOriginalMessage());
        }
        throw new ImportException(row, "", "is no JSON object");
    }

    private void takeReport(Fields fields) throws ImportException {
        Report report = Fields.made(fields, ReportFields::read);
        Open open = new Open(report, sensitivity(fields), new LinkedHashMap<>(), new HashMap<>(), new HashMap<>());
        if (byReport.putIfAbsent(report.id().value(), open) != null) {
            throw fields.fault("id", "report " + report.id() + " came before");
        }
    }

    private void takeClaim(Fields fields) throws ImportException {
        String id = fields.object("report").text("id");
        Open open = byReport.get(id);
        if (open == null) {
            throw fields.fault(
                    "report.id", "report " + id + " has not come before; export reports and claims with --what all");
        }
        ClaimFields reading = new ClaimFields(fields, open.report());
        Claim claim = Fields.made(fields, all -> reading.read());
        if (open.claims().putIfAbsent(claim.id(), claim) != null) {
            throw fields.fault("id", "claim " + claim.id() + " came before");
        }
        reading.review().ifPresent(review -> open.reviews().put(claim.id(), review));
        Sensitivity sensitivity = sensitivity(fields);
        if (sensitivity.isAbove(open.sensitivity())) {
            open.sensitivities().put(claim.id(), sensitivity);
        }
    }

    /** Of a row that does not say, low. */
    private static Sensitivity sensitivity(Fields fields) throws ImportException {
        return fields.maybeText("sensitivity").isPresent()
                ? fields.code(Sensitivity.class, "sensitivity")
                : Sensitivity.LOW;
    }

    List<Parcel> all() {
        return byReport.values().stream().map(Open::parcel).toList();
    }
}
