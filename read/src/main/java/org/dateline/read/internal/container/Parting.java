package org.dateline.read.internal.container;

import java.util.Optional;
import org.dateline.model.Capture;
import org.dateline.read.item.Said;

/** A way to part a document that is several reports, which shows only when it has been read whole. */
public interface Parting {
    /** Leaves all documents whole. */
    Parting NONE = (capture, said) -> Optional.empty();

    /**
     * What the document holds; empty if it is one report.
     *
     * @param said what the container says about it
     */
    Optional<Entries> parts(Capture capture, Optional<Said> said);
}
