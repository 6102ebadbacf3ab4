package org.dateline.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.intake.coders.Side;
import org.dateline.intake.coders.TwoCoders;
import org.dateline.model.Report;
import org.dateline.reconcile.agreement.Agreement;
import org.dateline.reconcile.agreement.Coefficient;
import org.dateline.reconcile.agreement.Disagreement;
import org.jspecify.annotations.Nullable;

/** How far two coders agree, and where they do not, as one line of JSON; an undefined coefficient is null, with the reason. */
record CodingJson(TwoCoders coders) {
    private static final ObjectMapper JSON = new ObjectMapper();

    String agreement(List<Agreement> all) throws JsonProcessingException {
        Map<String, @Nullable Object> whole = new LinkedHashMap<>();
        whole.put("first", coders.first());
        whole.put("first_decisions", coders.firstDecisions());
        whole.put("second", coders.second());
        whole.put("second_decisions", coders.secondDecisions());
        whole.put("reports", coders.reports().size());
        List<Object> fields = new ArrayList<>();
        for (Agreement agreement : all) {
            Map<String, @Nullable Object> field = new LinkedHashMap<>();
            field.put("field", agreement.respect());
            field.put("units", agreement.units());
            field.put("same", agreement.same());
            field.put("distance", agreement.distance());
            put(field, "kappa", agreement.kappa());
            put(field, "alpha", agreement.alpha());
            fields.add(field);
        }
        whole.put("fields", fields);
        return JSON.writeValueAsString(whole);
    }

    private static void put(Map<String, @Nullable Object> field, String name, Coefficient coefficient) {
        if (coefficient instanceof Coefficient.Defined defined) {
            field.put(name, defined.value());
        } else if (coefficient instanceof Coefficient.Undefined undefined) {
            field.put(name, null);
            field.put(name + "_undefined", undefined.reason());
        }
    }

    String disagreements(List<Disagreement> all, Map<String, Side> settled) throws JsonProcessingException {
        List<Object> rows = new ArrayList<>();
        for (Disagreement disagreement : all) {
            Report report = disagreement.match().report();
            Map<String, @Nullable Object> row = new LinkedHashMap<>();
            row.put("number", disagreement.number());
            row.put("report", report.id().value());
            row.put("file", report.file());
            row.put("start", disagreement.span().start());
            row.put("end", disagreement.span().end());
            row.put("words", disagreement.span().in(report.text()));
            row.put("field", disagreement.respect());
            row.put("first", disagreement.first());
            row.put("second", disagreement.second());
            Side side = settled.get(disagreement.key());
            row.put("settled", side == null ? null : CodingPage.name(coders, side));
            rows.add(row);
        }
        return JSON.writeValueAsString(Map.of("disagreements", rows));
    }
}
