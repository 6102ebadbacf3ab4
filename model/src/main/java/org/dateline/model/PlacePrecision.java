package org.dateline.model;

/** How exactly a report's words place something. */
public enum PlacePrecision implements Coded {
    /** A named town, village, hill, base. */
    SETTLEMENT,
    /** "5 km northeast of Hama": an area reckoned from a named place, never a point. */
    RELATIVE,
    /** "the northern countryside of Hama", a province, a district. */
    REGION,
    COUNTRY,
    /** Named, but no honest location is known. */
    UNLOCATED
}
