package org.dateline.model;

/** Why a document did not become a report. The troubleshooting page explains each. */
public enum RejectionCode implements Coded {
    /** No bytes, or white space only. */
    EMPTY,
    /** Neither text nor HTML. */
    BINARY,
    /** A compressed file that ends too early or is broken. */
    TRUNCATED,
    /** Larger than is read. */
    TOO_LARGE,
    /** HTML or text in which no article was found. */
    NO_ARTICLE,
    /** The file could not be opened or read. */
    UNREADABLE,
    /** An address that nothing is fetched from: no public host's, or not one of a page. */
    ADDRESS_REFUSED,
    /** The site does not want programs to fetch this address. */
    ROBOTS,
    /** An address that gave nothing: no such host, no connection, an error, no end in time. */
    NOT_FETCHED
}
