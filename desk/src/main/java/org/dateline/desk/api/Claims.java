package org.dateline.desk.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.desk.query.ClaimFilter;
import org.dateline.desk.query.Cursor;
import org.dateline.desk.query.Parameters;
import org.dateline.desk.query.Refused;
import org.dateline.desk.query.Request;
import org.dateline.desk.query.Sorting;
import org.dateline.desk.snapshot.Item;
import org.dateline.model.ClaimId;

/** Claims, in the fields of the export. */
final class Claims {
    static final String PATH = "/api/claims";

    private static final Map<String, String> CURSOR = Map.of(
            "limit", "most claims of one answer, 1 to 500; 50 without it",
            "after", "the claim that the list goes on from; “next” gives it",
            "before", "the claim that the list ends before",
            "sort",
                    "day, place, kind, claimant, outlet, figure, origins, against or report; “-” before it turns it"
                            + " round");

    private Claims() {}

    static Endpoint list() {
        return new Endpoint(PATH, "The claims that pass all filters", FilterNames.with(CURSOR), Claims::list);
    }

    static Endpoint one() {
        return new Endpoint(PATH + "/{id}", "One claim", Map.of(), Claims::one);
    }

    private static Map<String, Object> list(Request request) {
        Parameters parameters = request.parameters();
        Set<String> known = new TreeSet<>(ClaimFilter.NAMES);
        known.addAll(CURSOR.keySet());
        parameters.expectOnly(known);
        ClaimFilter filter = ClaimFilter.of(parameters);
        Sorting sorting = Sorting.of(parameters);
        Cursor cursor = Cursor.of(parameters);
        parameters.refuseFaults();
        Cursor.Page page = cursor.page(request.snapshot(), sorting, filter);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("total", page.total());
        answer.put("next", page.next().map(id -> turned(parameters, id)));
        answer.put(
                "claims",
                page.items().stream()
                        .map((Item item) -> Exported.claim(item, request.snapshot()))
                        .toList());
        return answer;
    }

    private static String turned(Parameters parameters, ClaimId id) {
        return parameters.without("after", "before").with("after", id.value()).address(PATH);
    }

    private static Map<String, Object> one(Request request) {
        Optional<Item> item = request.snapshot().item(new ClaimId(request.part("id")));
        return Map.of(
                "claim",
                Exported.claim(
                        item.orElseThrow(() -> Refused.unknown("The ledger holds no claim of this id.")),
                        request.snapshot()));
    }
}
