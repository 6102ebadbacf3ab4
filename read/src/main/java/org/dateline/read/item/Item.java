package org.dateline.read.item;

import java.util.Optional;
import org.dateline.model.Capture;
import org.dateline.model.Rejection;

/** What comes out of a source of bytes: a document, or the reason why something in there is none. */
public sealed interface Item {
    /** The name it has in the ledger. */
    String location();

    /**
     * One document as it was received.
     *
     * @param said what the container that carried it says about it
     */
    record Document(Capture capture, Optional<Said> said) implements Item {
        @Override
        public String location() {
            return capture.location();
        }
    }

    /** Something that could not be taken out. */
    record Refused(Rejection rejection) implements Item {
        @Override
        public String location() {
            return rejection.file();
        }
    }
}
