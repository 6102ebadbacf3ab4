package org.dateline.alert;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.dateline.ledger.Alert;
import org.dateline.model.Change;
import org.dateline.publish.ChangeFeed;

/** The Atom feed of an alert. */
public final class Feed {
    /** Entries of one feed. */
    public static final int MOST = ChangeFeed.MOST;

    private Feed() {}

    /** Writes it; the changes come oldest first. */
    public static void write(Alert alert, List<Change> changes, Writer out) throws IOException {
        ChangeFeed feed = new ChangeFeed(alert.link(), "/alerts/" + alert.name(), "Dateline: " + alert.name());
        changes.forEach(feed::add);
        feed.write(out);
    }
}
