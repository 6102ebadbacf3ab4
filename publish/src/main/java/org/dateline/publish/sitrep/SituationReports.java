package org.dateline.publish.sitrep;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import org.dateline.intake.Whole;

/** Situation reports, made from a ledger and written in several forms. */
public final class SituationReports {
    private SituationReports() {}

    /** How a report is written. */
    public enum Form {
        /** CommonMark. */
        MD,
        /** A page to be read or printed, in one file. */
        HTML
    }

    /**
     * The report on a region, from first to last day.
     *
     * @param region a country's English name, or part of the names of places
     */
    public static SituationReport of(Whole whole, String region, LocalDate from, LocalDate until) {
        return SituationWriter.write(whole, region, from, until);
    }

    /**
     * Writes a report.
     *
     * @param links the address below which claims are found, without a slash at its end
     */
    public static void write(SituationReport report, Form form, String links, Writer out) throws IOException {
        switch (form) {
            case MD -> Markdown.write(report, links, out);
            case HTML -> Page.write(report, links, out);
        }
    }
}
