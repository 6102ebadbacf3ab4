package org.dateline.desk.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.model.Change;

/** The addresses of the API, and its answers as JSON. */
public final class Api {
    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
    private static final ObjectMapper IN_ORDER = new ObjectMapper();

    /** Where changes are told as they come about. */
    public static final String CHANGE_STREAM = "/api/changes/stream";

    private Api() {}

    /** All that answer in JSON. */
    public static List<Endpoint> all() {
        return List.of(
                Claims.list(),
                Claims.one(),
                Events.list(),
                Events.one(),
                Reports.list(),
                Reports.one(),
                Reports.versions(),
                Reports.rejections(),
                Origins.list(),
                Figures.list(),
                Places.list(),
                Maps.map(),
                Maps.names(),
                Timelines.timeline(),
                Changes.list());
    }

    /** All addresses, for programs and people. */
    public static List<Described> described() {
        return Stream.concat(all().stream().map(Endpoint::described), Stream.of(Changes.stream()))
                .toList();
    }

    /** What the filters over claims mean, by name. */
    public static Map<String, String> filters() {
        return new TreeMap<>(FilterNames.MEANINGS);
    }

    /** The description of the API in OpenAPI 3.1. */
    public static String description() {
        return write(MAPPER, OpenApi.of(described()));
    }

    /** An answer as JSON; what is empty becomes null. */
    public static String json(Map<String, ?> answer) {
        return write(IN_ORDER, bare(answer));
    }

    /** What became of a claim, as JSON. */
    public static String change(Change change) {
        return write(IN_ORDER, Exported.change(change));
    }

    /** A problem in the form of RFC 9457. */
    public static String problem(int status, String title, List<String> faults) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "about:blank");
        problem.put("title", title);
        problem.put("status", status);
        problem.put("detail", String.join(" ", faults));
        problem.put("faults", faults);
        return json(problem);
    }

    private static Map<String, Object> bare(Map<String, ?> answer) {
        Map<String, Object> bare = new LinkedHashMap<>();
        answer.forEach((name, value) -> bare.put(name, bare(value)));
        return bare;
    }

    @SuppressWarnings({"unchecked", "NullAway"}) // JSON's null is what an empty value becomes.
    private static Object bare(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(held -> bare((Object) held)).orElse(null);
        }
        if (value instanceof Map<?, ?> map) {
            return bare((Map<String, ?>) map);
        }
        return value instanceof List<?> list
                ? list.stream().map(element -> bare((Object) element)).toList()
                : value;
    }

    private static String write(ObjectMapper mapper, Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("maps, lists and texts can be written", e);
        }
    }
}
