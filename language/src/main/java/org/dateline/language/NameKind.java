package org.dateline.language;

/** What a name or expression denotes. */
public enum NameKind {
    PERSON,
    ORGANISATION,
    LOCATION,
    /** Nationality, religion, political or ethnic group ("Syrian", "Sunni"). */
    GROUP,
    EVENT,
    /** Other names. */
    OTHER,
    TIME,
    QUANTITY,
    WEAPON,
    /** Vehicles, aircraft, ships. */
    MILITARY_PLATFORM
}
