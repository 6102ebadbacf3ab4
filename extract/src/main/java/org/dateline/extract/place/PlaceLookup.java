package org.dateline.extract.place;

import java.util.Comparator;
import java.util.List;
import org.dateline.extract.place.gazetteer.Gazetteer;
import org.dateline.extract.place.gazetteer.GazetteerKind;
import org.dateline.extract.place.gazetteer.NameMatch;
import org.dateline.model.Place.Location;
import org.dateline.model.PlacePrecision;

/** What a person may mean by the bare name of a place. Safe for any number of threads. */
public final class PlaceLookup {
    private static final int MOST = 12;

    private final Gazetteer gazetteer;
    private final Locations locations;

    private PlaceLookup(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        locations = new Locations(gazetteer);
    }

    /** A place of the gazetteer, with how exactly its name places something. */
    public record Found(Location location, PlacePrecision precision) {}

    /** In the gazetteer that comes with the program. */
    public static PlaceLookup bundled() {
        return new PlaceLookup(Gazetteer.bundled());
    }

    /**
     * The places of a name: those whose own name it is first; countries before settlements, these before areas;
     * the one with most inhabitants first.
     *
     * @param name in any spelling
     */
    public List<Found> find(String name) {
        return gazetteer.find(name).stream()
                .sorted(Comparator.comparing(NameMatch::exactness)
                        .thenComparingInt(match -> rank(match.place().kind()))
                        .thenComparing(
                                (NameMatch match) -> match.place().population(), Comparator.<Long>reverseOrder()))
                .limit(MOST)
                .map(match -> new Found(locations.of(match.place()), Locations.precision(match.place())))
                .toList();
    }

    private static int rank(GazetteerKind kind) {
        return switch (kind) {
            case COUNTRY -> 0;
            case SETTLEMENT -> 1;
            case DIVISION, DISTRICT, REGION, WATER -> 2;
        };
    }
}
