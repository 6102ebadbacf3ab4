package org.dateline.extract.time;

import java.util.Optional;

/** One way of saying when. */
interface TimeRule {
    /** What the words that start at this token say; empty where the rule does not know them. */
    Optional<Reading> read(Tokens tokens, int at, Reckoning reckoning);
}
