package org.dateline.desk.api;

import java.util.Map;
import java.util.function.Function;
import org.dateline.desk.query.Request;

/**
 * An address of the API.
 *
 * @param path the pattern of its addresses, parts in braces
 * @param summary what it gives, for the description of the API
 * @param parameters its parameters, each with what it is
 * @param answer maps, lists, texts, numbers and {@link com.fasterxml.jackson.databind.util.RawValue raw JSON}
 */
public record Endpoint(
        String path, String summary, Map<String, String> parameters, Function<Request, Map<String, Object>> answer) {
    public Endpoint {
        parameters = Map.copyOf(parameters);
    }

    Described described() {
        return new Described(path, summary, parameters, Described.JSON);
    }
}
