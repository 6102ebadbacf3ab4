package org.dateline.desk.view;

import java.util.Arrays;
import java.util.List;
import org.dateline.model.Claim;
import org.dateline.model.Coded;
import org.dateline.model.Report;
import org.dateline.model.Sensitivity;

/**
 * How sensitive a claim or report is.
 *
 * @param address of the claim or report
 * @param what of it, in its words
 * @param level the code of its level now
 * @param claim whether it is a claim's
 */
public record SensitivityView(String address, String what, String level, boolean claim) implements View {
    public static SensitivityView of(Report report, Claim claim, Sensitivity level) {
        return new SensitivityView(
                "/claims/" + claim.id(), Wording.line(claim.span().in(report.text())), level.code(), true);
    }

    public static SensitivityView of(Report report, Sensitivity level) {
        return new SensitivityView("/reports/" + report.id(), Wording.heading(report), level.code(), false);
    }

    /** Codes of all levels, the least first. */
    public List<String> levels() {
        return Arrays.stream(Sensitivity.values()).map(Coded::code).toList();
    }

    @Override
    public String title() {
        return "Sensitivity";
    }

    @Override
    public String template() {
        return "sensitivity.jte";
    }

    @Override
    public Section section() {
        return Section.REVIEW;
    }

    @Override
    public List<String> assets() {
        return List.of("review.css");
    }
}
