package org.dateline.fetch;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/** What came of asking for an address. */
public sealed interface Outcome {
    /** The address that was asked for, as it was given. */
    String asked();

    /**
     * Bytes.
     *
     * @param address where they came from at last, after all redirects
     * @param at when the answer was complete
     * @param body without the packing of the transfer
     * @param validators by which the same can be asked for again, if it has changed
     */
    record Fetched(String asked, String address, Instant at, Body body, Validators validators) implements Outcome {}

    /** The same as last time, says the server. */
    record NotModified(String asked, Instant at) implements Outcome {}

    /**
     * Nothing.
     *
     * @param status the server's answer, for {@link Reason#STATUS}
     * @param words what is wrong, for a person
     * @param passing whether it may be otherwise at another time
     * @param notBefore before when the server does not want to be asked again
     */
    record Refused(
            String asked,
            Reason reason,
            OptionalInt status,
            String words,
            boolean passing,
            Instant at,
            Optional<Instant> notBefore)
            implements Outcome {

        /** The reason's code, with the status where there is one: {@code status-404}. */
        public String code() {
            return status.isPresent() ? reason.code() + "-" + status.getAsInt() : reason.code();
        }
    }
}
