package org.dateline.ledger;

import java.time.Instant;
import java.util.Optional;
import org.dateline.model.Coded;

/**
 * Changes that are sent together.
 *
 * @param id the same at every attempt
 * @param size of the alert's file when the first attempt began, in bytes
 * @param changes how many; 0 until they are delivered
 * @param attempts that failed
 * @param notBefore before when it is not tried again
 * @param words why the last attempt failed; empty where none did
 */
public record Delivery(
        String alert,
        String id,
        ChangeMark from,
        ChangeMark to,
        long size,
        Instant begunAt,
        State state,
        int changes,
        int attempts,
        Optional<Instant> triedAt,
        Optional<Instant> notBefore,
        String words) {
    /** How far it is. */
    public enum State implements Coded {
        /** Begun, and tried again. */
        WAITING,
        DELIVERED,
        /** Not tried again until a person says so. */
        FAILED
    }
}
