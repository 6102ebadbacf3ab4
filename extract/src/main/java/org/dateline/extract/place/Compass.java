package org.dateline.extract.place;

import java.util.Locale;
import java.util.Optional;
import org.dateline.extract.place.gazetteer.Direction;

/** Words of direction: "north", "north-east", "southwestern", "central". */
final class Compass {
    /** A word of direction, as a pattern. */
    static final String WORD =
            "(?:(?:north|south)(?:[- ]?(?:east|west))?+(?:ern(?:most)?+)?+|(?:east|west)(?:ern(?:most)?+)?+|central)";

    private Compass() {}

    /** The direction that a word means; empty if none. */
    static Optional<Direction> direction(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replaceAll("[- ]|ern(?:most)?$", "");
        return switch (lower) {
            case "north" -> Optional.of(Direction.N);
            case "northeast" -> Optional.of(Direction.NE);
            case "east" -> Optional.of(Direction.E);
            case "southeast" -> Optional.of(Direction.SE);
            case "south" -> Optional.of(Direction.S);
            case "southwest" -> Optional.of(Direction.SW);
            case "west" -> Optional.of(Direction.W);
            case "northwest" -> Optional.of(Direction.NW);
            case "central" -> Optional.of(Direction.C);
            default -> Optional.empty();
        };
    }
}
