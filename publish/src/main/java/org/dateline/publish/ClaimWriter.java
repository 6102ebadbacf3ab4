package org.dateline.publish;

import java.io.IOException;
import java.util.Map;

/** Writes claims in one format, one after another. The same claims in the same order give the same bytes. */
public interface ClaimWriter extends AutoCloseable {
    /** Writes a claim, or counts it as left out where the format has no place for it. */
    void write(ExportRow row) throws IOException;

    /** How many claims were left out, by the reason, in the order in which the reasons came up. */
    default Map<String, Integer> leftOut() {
        return Map.of();
    }

    /** Ends the export; what it is written to stays open. */
    @Override
    void close() throws IOException;
}
