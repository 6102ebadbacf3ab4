package org.dateline.model;

/** How exactly words say when. */
public enum WhenPrecision implements Coded {
    DAY,
    /** A few days, up to a week or two. */
    DAYS,
    MONTH,
    YEAR,
    /** "in recent days", "earlier": an interval chosen by rule. */
    VAGUE,
    /** The words need a date to reckon from and the report has none. */
    UNANCHORED
}
