package org.dateline.alert;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.dateline.ledger.Alert;
import org.dateline.model.Change;
import org.dateline.publish.ChangeLines;

/** Changes as lines of JSON with links to the claims. */
public final class Lines {
    private Lines() {}

    /** The same changes give the same lines at any time. */
    public static String of(Alert alert, List<Change> changes) throws IOException {
        StringWriter lines = new StringWriter();
        try (ChangeLines writer = ChangeLines.to(lines, Optional.of(alert.link()))) {
            for (Change change : changes) {
                writer.write(change);
            }
        }
        return lines.toString();
    }
}
