package org.dateline.extract.place.gazetteer;

import java.util.List;
import java.util.Optional;

/** Places by name. Safe for any number of threads. */
public interface Gazetteer {
    /**
     * The rows that a written name may mean, in the gazetteer's order; each row once, with its best exactness.
     *
     * @param name as written, in any spelling
     */
    List<NameMatch> find(String name);

    /** The country with this ISO 3166 alpha-2 code. */
    Optional<GazetteerPlace> country(String code);

    /** The first-order division with this code in its country. */
    Optional<GazetteerPlace> division(String country, String code);

    /** The gazetteer that comes with the program: GeoNames, Natural Earth, and a list of regions. */
    static Gazetteer bundled() {
        return new CombinedGazetteer(List.of(PackedGazetteer.bundled(), ListedGazetteer.of(Regions.bundled())));
    }

    /** This gazetteer and further rows, such as a user's own list. */
    default Gazetteer withRows(List<GazetteerPlace> rows) {
        return new CombinedGazetteer(List.of(this, ListedGazetteer.of(rows)));
    }
}
