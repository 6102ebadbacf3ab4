package org.dateline.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.Anchor;
import org.dateline.model.Capture;
import org.dateline.model.Claim;
import org.dateline.model.Report;
import org.dateline.read.ReadOutcome;
import org.dateline.read.item.Said;

/** The stages that the flow joins. Pure functions, called from several threads. */
public interface Stages {
    /** Tells apart what may give other results: part of what every reading and coding rests on. */
    String version();

    /**
     * Reads a capture.
     *
     * @param said what is said about it by whoever handed it in
     */
    ReadOutcome read(Capture capture, Optional<Said> said);

    /**
     * The names of a report by their hashes, each with a weight that it has in every report. By them the dated report nearest to
     * one without a day is found.
     */
    Map<Long, Integer> names(Report report);

    /**
     * The day that a report's relative words are reckoned from; empty where none can be given.
     *
     * @param nearest the dated report that shares most names with one without a day
     */
    Optional<Anchor> anchor(Report report, Optional<Report> nearest);

    /** Whether claims can be found in reports of this language (ISO 639-1). */
    boolean codes(String language);

    List<Claim> extract(Report report, Optional<Anchor> anchor);
}
