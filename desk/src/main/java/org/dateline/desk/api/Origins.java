package org.dateline.desk.api;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.desk.query.ClaimFilter;
import org.dateline.desk.query.Parameters;
import org.dateline.desk.query.Request;
import org.dateline.desk.snapshot.Item;
import org.dateline.model.OriginId;

/** Origins: the independent voices behind claims, with who carries them. */
final class Origins {
    private static final String PATH = "/api/origins";

    private Origins() {}

    static Endpoint list() {
        Map<String, String> parameters = new LinkedHashMap<>(FilterNames.MEANINGS);
        parameters.putAll(Slice.PARAMETERS);
        return new Endpoint(
                PATH,
                "The origins of the claims that pass all filters, those first that most claims carry",
                parameters,
                Origins::list);
    }

    private record Origin(OriginId id, List<Item> items) {}

    private static Map<String, Object> list(Request request) {
        Parameters parameters = request.parameters();
        parameters.expectOnly(FilterNames.and(Slice.PARAMETERS.keySet()));
        ClaimFilter filter = ClaimFilter.of(parameters);
        Slice slice = Slice.of(parameters);
        parameters.refuseFaults();
        List<Origin> all = request.snapshot().items().stream()
                .filter(filter)
                .map(Item::origin)
                .distinct()
                .map(id -> new Origin(id, request.snapshot().items(id)))
                .sorted(Comparator.comparingInt(
                                (Origin origin) -> origin.items().size())
                        .reversed()
                        .thenComparing(Origin::id))
                .toList();
        return slice.answer("origins", all, origin -> origin.id().value(), Origins::json, PATH, parameters);
    }

    private static Map<String, Object> json(Origin origin) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", origin.id().value());
        json.put(
                "claimants",
                origin.items().stream()
                        .flatMap(item -> item.claimants().stream())
                        .distinct()
                        .toList());
        json.put(
                "outlets",
                origin.items().stream()
                        .flatMap(item -> item.report().outlet().stream())
                        .distinct()
                        .toList());
        json.put(
                "claims",
                origin.items().stream().map(item -> item.claim().id().value()).toList());
        return json;
    }
}
