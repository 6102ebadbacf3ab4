package org.dateline.desk.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.desk.query.EventFilter;
import org.dateline.desk.query.Parameters;
import org.dateline.desk.query.Refused;
import org.dateline.desk.query.Request;
import org.dateline.desk.snapshot.Happening;
import org.dateline.model.ClaimId;
import org.dateline.model.EventId;
import org.dateline.model.Relation;

/** Events: what claims tell of in common, and what they dispute. */
final class Events {
    static final String PATH = "/api/events";

    private Events() {}

    static Endpoint list() {
        Map<String, String> parameters = FilterNames.with(Map.of(
                "alone", "“yes” for events of one claim too",
                "sort", "origins, day, claims or disputes, greatest first"));
        parameters.putAll(Slice.PARAMETERS);
        parameters.keySet().removeAll(Set.of("event", "origin"));
        return new Endpoint(PATH, "The events of which a claim passes all filters", parameters, Events::list);
    }

    static Endpoint one() {
        return new Endpoint(PATH + "/{id}", "One event", Map.of(), Events::one);
    }

    private static Map<String, Object> list(Request request) {
        Parameters parameters = request.parameters();
        Set<String> known = new TreeSet<>(EventFilter.NAMES);
        known.addAll(Slice.PARAMETERS.keySet());
        parameters.expectOnly(known);
        EventFilter filter = EventFilter.of(parameters);
        Slice slice = Slice.of(parameters);
        parameters.refuseFaults();
        List<Happening> found = filter.in(request.snapshot());
        return slice.answer(
                "events", found, happening -> happening.event().id().value(), Events::json, PATH, parameters);
    }

    private static Map<String, Object> one(Request request) {
        return Map.of(
                "event",
                json(Happening.All.in(request.snapshot())
                        .find(new EventId(request.part("id")))
                        .orElseThrow(() -> Refused.unknown("The ledger holds no event of this id."))));
    }

    private static Map<String, Object> json(Happening happening) {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("id", happening.event().id().value());
        event.put("kind", happening.kind().code());
        event.put("place", happening.place().map(Places::json));
        event.put("start", happening.first().map(Object::toString));
        event.put("end", happening.last().map(Object::toString));
        event.put("outlets", happening.event().outlets());
        event.put("origins", happening.event().origins());
        event.put("text", happening.leading().words());
        event.put(
                "claims",
                happening.event().claims().stream().map(ClaimId::value).collect(Collectors.toList()));
        event.put(
                "disputes",
                happening.event().disputes().stream().map(Events::json).toList());
        return event;
    }

    private static Map<String, Object> json(Relation dispute) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("type", dispute.type().code());
        json.put("claim", dispute.claim().value());
        json.put("other", dispute.other().value());
        json.put("reason", dispute.reason());
        return json;
    }
}
