package org.dateline.extract.place;

import org.dateline.model.Place;
import org.dateline.model.Span;

/**
 * A place named in a report.
 *
 * @param sentence number of its sentence, from 0
 */
public record PlaceMention(int sentence, Place place, PlaceRole role) {
    /** The words that name it. */
    public Span span() {
        return place.span();
    }
}
