package org.dateline.desk.picture;

import org.dateline.model.Coded;

/** What a picture has marks of. */
public enum MarksOf implements Coded {
    /** What claims tell of in common; those of one claim too. */
    EVENTS,
    /** Each claim by itself, also what is planned, background or said not to be so. */
    CLAIMS,
    /** Who is said to hold which place. On the map alone. */
    CONTROL
}
