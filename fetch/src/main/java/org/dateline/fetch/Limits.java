package org.dateline.fetch;

import java.time.Duration;

/**
 * How much is asked of others and taken from them.
 *
 * @param bytes of one answer, as it comes and unpacked
 * @param connect until a connection stands
 * @param silence between two pieces of an answer
 * @param total for one answer from the look-up of the name to the last byte
 * @param delay between two questions to one host
 * @param longestDelay that a site's robots.txt can ask for
 * @param attempts for one answer, where what is wrong may pass
 * @param backoff before the second attempt; four times that before the third
 * @param longestWait for another attempt, when the server says how long; where it wants more, the attempt is given up
 */
public record Limits(
        int bytes,
        Duration connect,
        Duration silence,
        Duration total,
        Duration delay,
        Duration longestDelay,
        int attempts,
        Duration backoff,
        Duration longestWait) {

    /** Redirects from one address to the next. */
    public static final int MOST_HOPS = 5;

    /** Header lines of one answer. */
    public static final int MOST_HEADERS = 200;

    /** Characters of one header line. */
    public static final int LONGEST_HEADER = 16 << 10;

    /** Those that a user has. */
    public static final Limits USUAL = new Limits(
            32 << 20,
            Duration.ofSeconds(10),
            Duration.ofSeconds(20),
            Duration.ofSeconds(60),
            Duration.ofSeconds(2),
            Duration.ofSeconds(60),
            3,
            Duration.ofSeconds(5),
            Duration.ofSeconds(120));
}
