package org.dateline.read.internal.container;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.dateline.model.RejectionCode;
import org.dateline.read.item.Said;

/** One thing in a container. */
public sealed interface Entry {
    /** Its name within the container; empty if it is the container's whole content. */
    String name();

    /**
     * Bytes: a document, or a further container.
     *
     * @param content valid until the next entry is asked for
     * @param said what the container says about it
     */
    record Content(String name, InputStream content, Optional<Said> said) implements Entry {}

    /** Something that is no document, and why. */
    record Unfit(String name, RejectionCode code, String message) implements Entry {}

    /** Text, as UTF-8, or the markup of a page. */
    static Entry text(String name, String text, Said said) {
        return new Content(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Optional.of(said));
    }
}
