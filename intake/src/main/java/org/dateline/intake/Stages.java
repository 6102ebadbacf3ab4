package org.dateline.intake;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.Anchor;
import org.dateline.model.Capture;
import org.dateline.model.Claim;
import org.dateline.model.Report;
import org.dateline.model.ReportId;
import org.dateline.read.IndexEntry;
import org.dateline.read.ReadOutcome;

/** The stages that the flow joins. Pure functions, called from several threads. */
public interface Stages {
    /** Tells apart what may give other results: part of what every reading and coding rests on. */
    String version();

    /**
     * Reads a capture.
     *
     * @param entry what the user's index says about it
     */
    ReadOutcome read(Capture capture, Optional<IndexEntry> entry);

    /** The anchors of those reports for which one can be given; the same in any order of reports. */
    Map<ReportId, Anchor> anchors(Collection<Report> reports);

    /** Whether claims can be found in reports of this language (ISO 639-1). */
    boolean codes(String language);

    List<Claim> extract(Report report, Optional<Anchor> anchor);
}
