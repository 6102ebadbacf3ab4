package org.dateline.desk.view;

import java.util.List;
import java.util.Map;

/**
 * The addresses of the API.
 *
 * @param filters what the filters over claims mean, by name
 */
public record ApiView(List<Address> addresses, Map<String, String> filters) implements View {
    /**
     * @param path its parts in braces
     * @param parameters by name, each with what it is; without the filters over claims
     * @param isFiltered whether it takes the filters too
     * @param isOfOne whether a part of it is an id
     */
    public record Address(
            String path, String summary, Map<String, String> parameters, boolean isFiltered, boolean isOfOne) {}

    @Override
    public String title() {
        return "API";
    }

    @Override
    public String template() {
        return "api.jte";
    }

    @Override
    public Section section() {
        return Section.NONE;
    }

    @Override
    public List<String> assets() {
        return List.of("api.css");
    }
}
