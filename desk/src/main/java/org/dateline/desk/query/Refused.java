package org.dateline.desk.query;

import java.util.List;

/** A request that cannot be answered: what is wrong with it, and what would be right. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final int MALFORMED = 400;
    private static final int STRANGER = 401;
    private static final int FORBIDDEN = 403;
    private static final int UNKNOWN = 404;
    private static final int STALE = 409;
    private static final int TOO_LARGE = 413;
    private static final int TOO_MANY = 429;

    private final int status;
    private final String title;
    private final transient List<String> faults;

    private Refused(int status, String title, List<String> faults) {
        super(title + ": " + String.join("; ", faults));
        this.status = status;
        this.title = title;
        this.faults = List.copyOf(faults);
    }

    /** A request with faults, all of them told at once. */
    public static Refused malformed(List<String> faults) {
        return new Refused(MALFORMED, "This address asks for something that cannot be", faults);
    }

    /** A request for something that is not there. */
    public static Refused unknown(String fault) {
        return new Refused(UNKNOWN, "There is nothing at this address", List.of(fault));
    }

    /** A request of somebody who is not known here, or not any longer. */
    public static Refused stranger(String fault) {
        return new Refused(STRANGER, "Sign in first", List.of(fault));
    }

    /** A request that its sender may not make. */
    public static Refused forbidden(String fault) {
        return new Refused(FORBIDDEN, "This request is not answered", List.of(fault));
    }

    /** A request that was made of something that is not as it was any longer. */
    public static Refused stale(String fault) {
        return new Refused(STALE, "This was decided otherwise meanwhile", List.of(fault));
    }

    /** A request that comes while others fill the queue. */
    public static Refused tooMany(String fault) {
        return new Refused(TOO_MANY, "Too much at once", List.of(fault));
    }

    /** A request that is longer than is read. */
    public static Refused tooLarge(String fault) {
        return new Refused(TOO_LARGE, "This request is too long", List.of(fault));
    }

    /** The status of the answer in HTTP. */
    public int status() {
        return status;
    }

    /** In a few words. */
    public String title() {
        return title;
    }

    /** What is wrong, a sentence each. */
    public List<String> faults() {
        return faults;
    }
}
