package org.dateline.model;

/** Where in a report a claim stands. */
public enum Section implements Coded {
    HEADLINE,
    BODY,
    CAPTION
}
