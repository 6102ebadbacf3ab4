package org.dateline.model;

/** What a claimant is. */
public enum ClaimantKind implements Coded {
    GOVERNMENT,
    ARMED_GROUP,
    MONITOR,
    /** A news agency. */
    AGENCY,
    MEDIA,
    STATE_MEDIA,
    OFFICIAL,
    NGO,
    UN,
    WITNESS,
    UNNAMED_SOURCE,
    PERSON
}
