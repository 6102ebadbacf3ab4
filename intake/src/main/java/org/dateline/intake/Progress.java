package org.dateline.intake;

import org.dateline.model.Rejection;
import org.dateline.model.Report;

/** Is told how far the flow is; all calls come from one thread, in the order of the work. */
public interface Progress {
    /** Tells nobody. */
    Progress SILENT = new Progress() {};

    /** This many documents are to be read; a container counts as one. */
    default void reading(int documents) {}

    /** A container holds one document more than was announced. */
    default void documentFound() {}

    /** One more document has been read, rejected or found unchanged. */
    default void documentDone(String file) {}

    default void rejected(Rejection rejection) {}

    /** An index file beside documents cannot be used, for this reason. */
    default void indexIgnored(String reason) {}

    /** The report is kept and can be searched, but claims are not found in its language yet. */
    default void notCoded(Report report) {}

    /** A fault of the program stopped the work on one document; the others go on. */
    default void failed(Fault fault) {}

    /** Claims are to be found in this many reports. */
    default void coding(int reports) {}

    /** One more report has been coded. */
    default void reportCoded(String file) {}

    /** This many reports are to be compared with those of the ledger. */
    default void comparing(int reports) {}

    /** One more report has been compared. */
    default void reportCompared(String file) {}
}
