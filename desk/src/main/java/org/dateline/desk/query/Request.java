package org.dateline.desk.query;

import java.util.Map;
import org.dateline.desk.snapshot.Snapshot;
import org.dateline.desk.snapshot.Snapshots;

/**
 * What is asked for.
 *
 * @param ledger for what the snapshot does not hold
 * @param path the parts of the address that its pattern names
 */
public record Request(Snapshot snapshot, Snapshots ledger, Map<String, String> path, Parameters parameters) {
    /** A named part of the address. */
    public String part(String name) {
        return path.getOrDefault(name, "");
    }
}
