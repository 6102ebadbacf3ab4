package org.dateline.model;

import java.util.List;

/** What was found of reports and claims two at a time. Origins and events follow from it alone. */
public record Pairings(List<ReportLink> links, List<Relation> relations, List<SameEvent> sameEvents) {
    public static final Pairings NONE = new Pairings(List.of(), List.of(), List.of());

    public Pairings {
        links = List.copyOf(links);
        relations = List.copyOf(relations);
        sameEvents = List.copyOf(sameEvents);
    }
}
