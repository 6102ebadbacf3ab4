package org.dateline.cli;

import java.util.Arrays;
import java.util.Iterator;
import org.dateline.model.Coded;
import org.dateline.publish.ExportFormat;

/** The names of the formats of exports, for help and for completion. */
final class FormatNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
        return Arrays.stream(ExportFormat.values()).map(Coded::code).iterator();
    }
}
