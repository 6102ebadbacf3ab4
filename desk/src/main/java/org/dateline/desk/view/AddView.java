package org.dateline.desk.view;

import java.util.List;
import java.util.Optional;
import org.dateline.model.Claim;
import org.dateline.model.Report;

/**
 * A claim that a person adds to a report, from words of it.
 *
 * @param asked the words that were looked for; may be empty
 * @param start where they begin in the text
 * @param passage the paragraph that they stand in; empty where no words were named, or they stand nowhere
 * @param form empty likewise
 */
public record AddView(
        String report,
        String reportTitle,
        String asked,
        int start,
        Optional<Passage> passage,
        Optional<FormView> form,
        String person)
        implements View {

    /** Asks for words. */
    public static AddView of(Report report, String asked, String person) {
        return new AddView(
                report.id().value(), Wording.heading(report), asked, 0, Optional.empty(), Optional.empty(), person);
    }

    /** Asks for all else. */
    public static AddView of(Report report, Claim claim, FormView form, String person) {
        return new AddView(
                report.id().value(),
                Wording.heading(report),
                Wording.line(claim.span().in(report.text())),
                claim.span().start(),
                Optional.of(Passage.of(report, claim)),
                Optional.of(form),
                person);
    }

    @Override
    public String title() {
        return "Add a claim";
    }

    @Override
    public String template() {
        return "add.jte";
    }

    @Override
    public Section section() {
        return Section.REVIEW;
    }

    @Override
    public List<String> assets() {
        return List.of("review.css", "review.js");
    }
}
