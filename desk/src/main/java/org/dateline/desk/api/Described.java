package org.dateline.desk.api;

import java.util.Map;
import java.util.TreeMap;

/**
 * An address of the API as it is described to programs and people.
 *
 * @param path the pattern of its addresses, parts in braces
 * @param summary what it gives
 * @param parameters by name, each with what it is
 * @param type the media type of its answers
 */
public record Described(String path, String summary, Map<String, String> parameters, String type) {
    static final String JSON = "application/json";
    static final String EVENTS = "text/event-stream";

    public Described {
        parameters = new TreeMap<>(parameters);
    }

    /** Whether a part of the address is an id. */
    public boolean isOfOne() {
        return path.contains("{id}");
    }

    /** Whether it takes all filters over claims. */
    public boolean isFiltered() {
        return parameters.keySet().containsAll(FilterNames.MEANINGS.keySet());
    }
}
