package org.dateline.model;

/** How two reports come to hold the same. */
public enum LineageType implements Coded {
    /** Word for word, but for furniture. */
    COPY,
    /** The same text cut, re-ordered, or with sentences changed. */
    EDITED_COPY,
    /** The same text in other words. */
    PARAPHRASE,
    /** Both carry the copy of one agency, each its own version of it. */
    SAME_AGENCY_COPY,
    /** Put together from the copy of several agencies or reports, this one among them. */
    COMPOSITE,
    /** Names the other's outlet as its source for some of it. */
    CITES
}
