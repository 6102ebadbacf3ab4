package org.dateline.desk.page;

import java.util.Map;
import org.dateline.desk.query.Parameters;
import org.dateline.desk.snapshot.Snapshot;
import org.dateline.desk.snapshot.Snapshots;

/**
 * What a page is asked for.
 *
 * @param ledger for what the snapshot does not hold
 * @param path the parts of the address that its pattern names
 */
public record Request(Snapshot snapshot, Snapshots ledger, Map<String, String> path, Parameters parameters) {
    /** A named part of the address. */
    String part(String name) {
        return path.getOrDefault(name, "");
    }
}
