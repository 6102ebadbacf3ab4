package org.dateline.desk.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.desk.view.TimelineView;

/** What the timeline draws. */
final class Timelines {
    private Timelines() {}

    static Endpoint timeline() {
        Map<String, String> parameters = FilterNames.with(Map.of(
                "marks", "events (so without it) or claims",
                "lanes", "place (so without it), side or kind",
                "limit", "most marks, 1 to 1200; 1200 without it"));
        return new Endpoint(
                "/api/timeline",
                "Events or claims by the days that they are about, in lanes, those with most independent origins first",
                parameters,
                request -> json(TimelineView.of(request.snapshot(), request.parameters())));
    }

    private static Map<String, Object> json(TimelineView view) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("total", view.total());
        json.put("undated", view.course().undated());
        json.put("undrawn", view.undrawn());
        json.put("earlier", view.course().earlier());
        json.put("first", view.course().first().map(Object::toString));
        json.put("last", view.course().last().map(Object::toString));
        json.put("lanes", view.lanes().stream().map(Timelines::lane).toList());
        json.put("marks", view.bars().stream().map(Timelines::bar).toList());
        json.put(
                "days",
                view.days().entrySet().stream()
                        .map(entry -> List.of(entry.getKey().toString(), entry.getValue()))
                        .toList());
        return json;
    }

    private static Map<String, Object> lane(TimelineView.Lane lane) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", lane.name());
        json.put("count", lane.count());
        json.put("ledger", lane.ledger());
        return json;
    }

    private static Map<String, Object> bar(TimelineView.Bar bar) {
        Map<String, Object> json = Maps.mark(bar.mark());
        json.put("first", bar.first().toString());
        json.put("last", bar.last().toString());
        json.put("vague", bar.vague());
        json.put("lane", bar.lane());
        return json;
    }
}
