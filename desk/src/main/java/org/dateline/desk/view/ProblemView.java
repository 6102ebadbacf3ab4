package org.dateline.desk.view;

import java.util.List;

/**
 * What is wrong, in place of a page.
 *
 * @param status of the answer in HTTP
 * @param faults a sentence each
 * @param hint what to do about it; may be empty
 */
public record ProblemView(int status, String title, List<String> faults, String hint) implements View {
    public ProblemView {
        faults = List.copyOf(faults);
    }

    @Override
    public String template() {
        return "problem.jte";
    }

    @Override
    public Section section() {
        return Section.NONE;
    }
}
