package org.dateline.desk.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The description of the API in the form of OpenAPI 3.1, made from its endpoints. */
final class OpenApi {
    private OpenApi() {}

    static Map<String, Object> of(List<Endpoint> endpoints) {
        Map<String, Object> paths = new LinkedHashMap<>();
        endpoints.forEach(endpoint -> paths.put(endpoint.path(), Map.of("get", operation(endpoint))));
        return Map.of(
                "openapi",
                "3.1.0",
                "info",
                Map.of(
                        "title",
                        "Dateline",
                        "version",
                        "0.1",
                        "description",
                        "The ledger of claims. Fields are those of the export (docs/api.md).",
                        "license",
                        Map.of("name", "Apache-2.0", "identifier", "Apache-2.0")),
                "paths",
                paths,
                "components",
                Map.of("schemas", Map.of("Problem", problem())));
    }

    private static Map<String, Object> operation(Endpoint endpoint) {
        List<Object> parameters = new ArrayList<>();
        if (endpoint.path().contains("{id}")) {
            parameters.add(parameter("id", "path", "16 digits and letters from a to f"));
        }
        new TreeMap<>(endpoint.parameters())
                .forEach((name, meaning) -> parameters.add(parameter(name, "query", meaning)));
        return Map.of(
                "summary",
                endpoint.summary(),
                "operationId",
                endpoint.path().substring("/api/".length()).replace("/{id}", "ById"),
                "parameters",
                parameters,
                "responses",
                Map.of(
                        "200",
                        Map.of(
                                "description",
                                endpoint.summary(),
                                "content",
                                Map.of("application/json", Map.of("schema", Map.of("type", "object")))),
                        "304",
                        Map.of("description", "Unchanged since the answer whose entity tag was sent"),
                        "4XX",
                        Map.of(
                                "description",
                                "What is wrong with the request",
                                "content",
                                Map.of(
                                        "application/problem+json",
                                        Map.of("schema", Map.of("$ref", "#/components/schemas/Problem"))))));
    }

    private static Map<String, Object> parameter(String name, String in, String meaning) {
        return Map.of(
                "name", name,
                "in", in,
                "required", in.equals("path"),
                "description", meaning,
                "schema", Map.of("type", "string"));
    }

    private static Map<String, Object> problem() {
        return Map.of(
                "type",
                "object",
                "description",
                "A problem as in RFC 9457",
                "properties",
                Map.of(
                        "type", Map.of("type", "string"),
                        "title", Map.of("type", "string"),
                        "status", Map.of("type", "integer"),
                        "detail", Map.of("type", "string"),
                        "faults", Map.of("type", "array", "items", Map.of("type", "string"))));
    }
}
