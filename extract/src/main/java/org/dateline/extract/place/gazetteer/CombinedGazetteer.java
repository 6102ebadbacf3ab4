package org.dateline.extract.place.gazetteer;

import java.util.List;
import java.util.Optional;

/** Several gazetteers asked one after the other. */
record CombinedGazetteer(List<Gazetteer> gazetteers) implements Gazetteer {
    CombinedGazetteer {
        gazetteers = List.copyOf(gazetteers);
    }

    @Override
    public List<NameMatch> find(String name) {
        return gazetteers.stream()
                .flatMap(gazetteer -> gazetteer.find(name).stream())
                .toList();
    }

    @Override
    public Optional<GazetteerPlace> country(String code) {
        return gazetteers.stream()
                .flatMap(gazetteer -> gazetteer.country(code).stream())
                .findFirst();
    }

    @Override
    public Optional<GazetteerPlace> division(String country, String code) {
        return gazetteers.stream()
                .flatMap(gazetteer -> gazetteer.division(country, code).stream())
                .findFirst();
    }
}
