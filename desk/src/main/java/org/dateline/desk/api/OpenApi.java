package org.dateline.desk.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The description of the API in the form of OpenAPI 3.1, made from its addresses. */
final class OpenApi {
    private OpenApi() {}

    static Map<String, Object> of(List<Described> addresses) {
        Map<String, Object> paths = new LinkedHashMap<>();
        addresses.forEach(address -> paths.put(address.path(), Map.of("get", operation(address))));
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

    private static Map<String, Object> operation(Described address) {
        List<Object> parameters = new ArrayList<>();
        if (address.isOfOne()) {
            parameters.add(parameter("id", "path", "16 digits and letters from a to f"));
        }
        address.parameters().forEach((name, meaning) -> parameters.add(parameter(name, "query", meaning)));
        return Map.of(
                "summary",
                address.summary(),
                "operationId",
                operationId(address.path()),
                "parameters",
                parameters,
                "responses",
                Map.of(
                        "200",
                        Map.of(
                                "description",
                                address.summary(),
                                "content",
                                Map.of(address.type(), Map.of("schema", schema(address)))),
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

    /** In words joined by capitals: "claimsById", "changesStream". */
    private static String operationId(String path) {
        String[] parts = path.replace("{id}", "byId").split("/", -1);
        StringBuilder id = new StringBuilder(parts[2]);
        for (int i = 3; i < parts.length; i++) {
            id.append(Character.toUpperCase(parts[i].charAt(0))).append(parts[i].substring(1));
        }
        return id.toString();
    }

    private static Map<String, Object> schema(Described address) {
        return Map.of("type", address.type().equals(Described.JSON) ? "object" : "string");
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
