package org.dateline.alert;

import java.util.List;
import org.dateline.ledger.Alert;
import org.dateline.ledger.Delivery;
import org.dateline.model.Change;

/** Brings changes to where an alert sends them. A delivery may come again after it arrived, if word of that was lost. */
interface Courier {
    /** How large the alert's file is now, in bytes; 0 where it has none. */
    default long size(Alert alert) throws Undelivered {
        return 0;
    }

    void deliver(Alert alert, Delivery delivery, List<Change> changes) throws Undelivered;
}
