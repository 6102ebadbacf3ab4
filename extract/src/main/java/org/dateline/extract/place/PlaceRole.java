package org.dateline.extract.place;

/** What part a place's name plays in its sentence. */
public enum PlaceRole {
    /** Where something is or happens, whence or whither: "in Hama", "seized Aleppo". */
    SITE,
    /** One who acts or owns: "Russia has stepped up airstrikes", "Syria's army". */
    ACTOR,
    /** A government that speaks: "Damascus denied it". */
    SPEAKER,
    /** None of these, or unclear. */
    OTHER
}
