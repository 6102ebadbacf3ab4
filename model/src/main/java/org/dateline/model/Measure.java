package org.dateline.model;

/** What a figure counts. */
public enum Measure implements Coded {
    KILLED,
    WOUNDED,
    DISPLACED,
    CAPTURED_PLACES,
    FIGHTERS,
    DISTANCE_KM,
    SITES_DESTROYED,
    OTHER
}
