package org.dateline.publish.sitrep;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.intake.Whole;
import org.dateline.model.SentenceEdit;
import org.dateline.publish.Utf8;

/** Situation reports, made from a ledger and written in several forms. */
public final class SituationReports {
    private SituationReports() {}

    /** How a report is written. */
    public enum Form {
        /** CommonMark. */
        MD("text/markdown; charset=utf-8"),
        /** A page to be read or printed, in one file. */
        HTML("text/html; charset=utf-8"),
        /** Office Open XML, to be edited. */
        DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        /** Tagged PDF with its own fonts. */
        PDF("application/pdf");

        private final String mediaType;

        Form(String mediaType) {
            this.mediaType = mediaType;
        }

        public String mediaType() {
            return mediaType;
        }

        /** What names of such files end in, without a full stop. */
        public String ending() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The form of a file of this name; empty if its ending means none. */
        public static Optional<Form> of(String name) {
            return Stream.of(values())
                    .filter(form -> name.toLowerCase(Locale.ROOT).endsWith("." + form.ending()))
                    .findFirst();
        }
    }

    /**
     * The report on a region, from first to last day.
     *
     * @param region a country's English name, or part of the names of places
     */
    public static SituationReport of(Whole whole, String region, LocalDate from, LocalDate until) {
        return SituationWriter.write(whole, region, from, until);
    }

    /** A report with what persons say in place of its sentences, oldest first; each is marked as theirs. */
    public static SituationReport edited(SituationReport report, List<SentenceEdit> edits) {
        return Edited.of(report, edits);
    }

    /**
     * Writes a report. The stream stays open.
     *
     * @param links the address below which claims are found, without a slash at its end
     */
    public static void write(SituationReport report, Form form, String links, OutputStream out) throws IOException {
        switch (form) {
            case MD -> {
                Writer text = Utf8.writer(out);
                Markdown.write(report, links, text);
                text.flush();
            }
            case HTML -> {
                Writer text = Utf8.writer(out);
                Page.write(report, links, text);
                text.flush();
            }
            case DOCX -> WordDocument.write(report, links, out);
            case PDF -> PdfDocument.write(report, links, out);
        }
    }
}
