package org.dateline.extract.place.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A gazetteer of rows held in memory. */
final class ListedGazetteer implements Gazetteer {
    private final Map<String, Set<GazetteerPlace>> byKey;

    private ListedGazetteer(Map<String, Set<GazetteerPlace>> byKey) {
        this.byKey = byKey;
    }

    static ListedGazetteer of(List<GazetteerPlace> rows) {
        Map<String, Set<GazetteerPlace>> byKey = new HashMap<>();
        for (GazetteerPlace row : rows) {
            for (String name : NameMatching.names(row)) {
                for (String key : NameMatching.keys(name, true)) {
                    byKey.computeIfAbsent(key, unused -> new LinkedHashSet<>()).add(row);
                }
            }
        }
        return new ListedGazetteer(byKey);
    }

    @Override
    public List<NameMatch> find(String name) {
        Set<GazetteerPlace> rows = new LinkedHashSet<>();
        for (String key : NameMatching.keys(name, true)) {
            rows.addAll(byKey.getOrDefault(key, Set.of()));
        }
        List<NameMatch> matches = new ArrayList<>();
        NameMatching matching = NameMatching.of(name);
        rows.forEach(row -> matching.match(row).ifPresent(matches::add));
        return matches;
    }

    @Override
    public Optional<GazetteerPlace> country(String code) {
        return rows(GazetteerKind.COUNTRY)
                .filter(row -> row.country().equals(code))
                .findFirst();
    }

    @Override
    public Optional<GazetteerPlace> division(String country, String code) {
        return rows(GazetteerKind.DIVISION)
                .filter(row -> row.country().equals(country) && row.division().equals(code))
                .findFirst();
    }

    private Stream<GazetteerPlace> rows(GazetteerKind kind) {
        return byKey.values().stream().flatMap(Set::stream).filter(row -> row.kind() == kind);
    }
}
