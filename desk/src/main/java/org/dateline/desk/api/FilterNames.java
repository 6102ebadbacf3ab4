package org.dateline.desk.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What the filters over claims mean. */
final class FilterNames {
    static final Map<String, String> MEANINGS = Map.ofEntries(
            Map.entry("q", "words that the claim’s sentence holds, each at a word’s beginning"),
            Map.entry("place", "a part of a place’s name, as written or in the gazetteer"),
            Map.entry("claimant", "a part of a claimant’s name"),
            Map.entry("outlet", "a part of the outlet’s name"),
            Map.entry("kind", "a kind; may be given several times"),
            Map.entry("status", "actual, planned, conditional, background or negated; may be given several times"),
            Map.entry("stance", "asserts, denies, doubts or declines; may be given several times"),
            Map.entry(
                    "side",
                    "government, armed-group, observer, witness, other-voice, press or own-voice; may be given several"
                            + " times"),
            Map.entry("review", "machine, in-review or accepted; may be given several times"),
            Map.entry("measure", "what is counted: killed, wounded, displaced, …; may be given several times"),
            Map.entry("from", "claims about this day or later (2024-12-01)"),
            Map.entry("until", "claims about this day or earlier (2024-12-01)"),
            Map.entry("dated", "“no” for claims about no known day, “yes” for all others"),
            Map.entry("origins", "least number of independent origins"),
            Map.entry("disputed", "“yes” for what somebody says otherwise only"),
            Map.entry("report", "the id of a report"),
            Map.entry("event", "the id of an event"),
            Map.entry("origin", "the id of an origin"),
            Map.entry(
                    "area",
                    "a rectangle, south,west,north,east in degrees: claims of which a place’s point, or all of its"
                            + " area, lies in it"),
            Map.entry(
                    "located",
                    "how well a claim can be put on a map: point, area, country, unlocated or none; may be given"
                            + " several times"));

    private FilterNames() {}

    /** The filters and some more parameters, with what they mean. */
    static Map<String, String> with(Map<String, String> others) {
        Map<String, String> parameters = new LinkedHashMap<>(MEANINGS);
        parameters.putAll(others);
        return parameters;
    }

    /** The names of the filters and some more. */
    static Set<String> and(Set<String> others) {
        Set<String> names = new TreeSet<>(MEANINGS.keySet());
        names.addAll(others);
        return names;
    }
}
