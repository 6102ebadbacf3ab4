package org.dateline.extract.place;

import java.util.Optional;
import java.util.OptionalDouble;
import org.dateline.extract.place.gazetteer.Direction;
import org.dateline.extract.place.gazetteer.GazetteerKind;

/** How a report's words stand to the place that they name. */
sealed interface Form {
    /** The place itself; "Idlib province" says what kind it is. */
    record Whole(Optional<GazetteerKind> kind) implements Form {}

    /** A part of it: "northern Syria", "Syria's northwest". */
    record Part(Direction direction, Optional<GazetteerKind> kind) implements Form {}

    /**
     * What lies around it: "the northern countryside of Hama", "the outskirts of Hama".
     *
     * @param wide whether it is the country around a town and not the town's edge
     */
    record Around(Optional<Direction> direction, boolean wide, Optional<GazetteerKind> kind) implements Form {}

    /** A way off it: "5 km northeast of Hama", "north of Aleppo", "near Duisburg". */
    record Away(OptionalDouble km, Optional<Direction> direction, Optional<GazetteerKind> kind) implements Form {}

    /** A base, airport, dam or the like that is called after it. */
    record Called() implements Form {}

    /** Its border: a line, no place to pin. */
    record Border() implements Form {}

    /** What kind of place the words say the named one is. */
    default Optional<GazetteerKind> statedKind() {
        if (this instanceof Whole whole) {
            return whole.kind();
        }
        if (this instanceof Part part) {
            return part.kind();
        }
        if (this instanceof Away away) {
            return away.kind();
        }
        return this instanceof Around around ? around.kind() : Optional.empty();
    }
}
