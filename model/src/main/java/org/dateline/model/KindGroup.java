package org.dateline.model;

/** Groups of {@link Kind kinds}: claims of one group may concern the same happening. */
public enum KindGroup implements Coded {
    BATTLE,
    TERRITORY,
    STRIKE,
    VIOLENCE,
    MOVEMENT,
    HARM,
    STRATEGIC,
    STATEMENT
}
