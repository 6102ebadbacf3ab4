package org.dateline.model;

/** Whether what a claim says is said to have happened. */
public enum Status implements Coded {
    /** Happened or is going on: the news of the report. */
    ACTUAL,
    PLANNED,
    CONDITIONAL,
    /** Older than the news of the report. */
    BACKGROUND,
    /** Said not to have happened. */
    NEGATED
}
