package org.dateline.ledger;

import org.dateline.model.Coded;

/** Where an alert's changes go. */
public enum Channel implements Coded {
    /** Lines are added to a file. */
    FILE,
    /** A file holds an Atom feed of the latest ones. */
    ATOM,
    /** They are posted to a server. */
    WEBHOOK,
    /** Nowhere: whoever wants them looks at the desk. */
    DESK
}
