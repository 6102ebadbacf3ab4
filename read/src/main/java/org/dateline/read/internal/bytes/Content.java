package org.dateline.read.internal.bytes;

import org.dateline.model.RejectionCode;

/** What a capture's bytes turned out to be. */
public sealed interface Content {
    /** Plain text, with every character of the file. */
    record PlainText(String text) implements Content {}

    /** An HTML page. */
    record Page(String markup) implements Content {}

    /** Nothing that can be read, and why. */
    record Unfit(RejectionCode code, String message) implements Content {}
}
