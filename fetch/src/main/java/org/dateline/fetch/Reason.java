package org.dateline.fetch;

import org.dateline.model.Coded;

/** Why an address gave nothing. The page on fetching explains each. */
public enum Reason implements Coded {
    /** No address of a page: another scheme, a user's name in it, a number in disguise, a port that pages do not have. */
    ADDRESS,
    /** Its name leads to a host that is not public. */
    INSIDE,
    /** Its name cannot be resolved. */
    NO_SUCH_HOST,
    /** The site's robots.txt does not allow it, or cannot be had. */
    ROBOTS,
    /** Too many redirects, in a circle, or to nowhere. */
    REDIRECTS,
    /** The server answers with another status than success. */
    STATUS,
    /** More bytes than are taken. */
    TOO_LARGE,
    /** The answer does not come, or not to its end, in time. */
    TOO_SLOW,
    /** No connection, or it breaks before the answer. */
    CONNECTION,
    /** The server cannot prove that it is who it should be. */
    TLS,
    /** The answer breaks off. */
    CUT_SHORT,
    /** The answer is packed as nobody asked for, or broken. */
    ENCODING,
    /** What comes is no HTTP, or has more headers than are taken. */
    PROTOCOL,
    /** The user ended the work before it came to this address. */
    STOPPED
}
