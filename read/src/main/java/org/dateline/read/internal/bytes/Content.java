package org.dateline.read.internal.bytes;

import java.util.Optional;
import org.dateline.model.RejectionCode;

/** What a capture's bytes turned out to be. */
public sealed interface Content {
    /** Plain text, with every character of the file. */
    record PlainText(String text) implements Content {}

    /** An HTML page. */
    record Page(String markup) implements Content {}

    /**
     * A document made for print.
     *
     * @param markup its text as a page
     * @param created when its file was made, ISO 8601; empty if it does not say
     */
    record Printed(String markup, Optional<String> created) implements Content {}

    /** Nothing that can be read, and why. */
    record Unfit(RejectionCode code, String message) implements Content {}
}
