package org.dateline.desk.api;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.desk.query.ClaimFilter;
import org.dateline.desk.snapshot.Item;
import org.dateline.desk.snapshot.Snapshot;
import org.dateline.model.OriginId;

/** Origins: the independent voices behind claims, with who carries them. */
final class Origins {
    private Origins() {}

    static Endpoint list() {
        return new FilteredList<Origin>(
                        "origins", Origins::list, origin -> origin.id().value(), Origins::json)
                .endpoint("The origins of the claims that pass all filters, those first that most claims carry");
    }

    private record Origin(OriginId id, List<Item> items) {}

    private static List<Origin> list(Snapshot snapshot, ClaimFilter filter) {
        return filter.in(snapshot).items().stream()
                .map(Item::origin)
                .distinct()
                .map(id -> new Origin(id, snapshot.items(id)))
                .sorted(Comparator.comparingInt(
                                (Origin origin) -> origin.items().size())
                        .reversed()
                        .thenComparing(Origin::id))
                .toList();
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
