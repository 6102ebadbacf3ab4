package org.dateline.desk.view;

import java.util.List;
import java.util.Optional;

/**
 * Where people sign in.
 *
 * @param to where they go then
 * @param name as it was written before
 * @param fault why the last attempt failed; empty before the first
 */
public record SignInView(String to, String name, Optional<String> fault) implements View {
    @Override
    public String title() {
        return "Sign in";
    }

    @Override
    public String template() {
        return "signin.jte";
    }

    @Override
    public Section section() {
        return Section.NONE;
    }

    @Override
    public List<String> assets() {
        return List.of("read.css", "review.css");
    }
}
