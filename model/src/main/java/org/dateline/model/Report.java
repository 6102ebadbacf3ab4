package org.dateline.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One reading of a capture.
 *
 * @param id made from the capture
 * @param capture the digest of the bytes it was read from
 * @param file the file's name, address or {@code -}, as the user gave it
 * @param url the canonical address; empty if unknown
 * @param title the headline; empty if there is none
 * @param outlet who published it; empty if unknown
 * @param byline who wrote it, as written; empty if not said
 * @param credits agencies credited with the text ("Reuters"), in order
 * @param published the publication date with its evidence; empty if none was found
 * @param rejectedDates other dates found, each with why it was not taken
 * @param notBefore the report cannot be older than this day (a photo's date); empty if unknown
 * @param language ISO 639-1 code; {@code und} if unknown
 * @param text all of it, furniture included; for plain text the file's own characters
 * @param blocks the text's parts, in order, not overlapping
 * @param version 1, and more where captures of the same address came before
 */
public record Report(
        ReportId id,
        Sha256 capture,
        String file,
        Optional<String> url,
        Optional<String> title,
        Optional<String> outlet,
        Optional<String> byline,
        List<String> credits,
        Optional<DateEvidence> published,
        List<RejectedDate> rejectedDates,
        Optional<LocalDate> notBefore,
        String language,
        String text,
        List<Block> blocks,
        int version) {

    public Report {
        credits = List.copyOf(credits);
        rejectedDates = List.copyOf(rejectedDates);
        blocks = List.copyOf(blocks);
        int end = 0;
        for (Block block : blocks) {
            if (block.span().start() < end || block.span().end() > text.length()) {
                throw new IllegalArgumentException("blocks overlap or leave the text: " + block);
            }
            end = block.span().end();
        }
    }

    /** A first version. */
    public Report(
            ReportId id,
            Sha256 capture,
            String file,
            Optional<String> url,
            Optional<String> title,
            Optional<String> outlet,
            Optional<String> byline,
            List<String> credits,
            Optional<DateEvidence> published,
            List<RejectedDate> rejectedDates,
            Optional<LocalDate> notBefore,
            String language,
            String text,
            List<Block> blocks) {
        this(
                id,
                capture,
                file,
                url,
                title,
                outlet,
                byline,
                credits,
                published,
                rejectedDates,
                notBefore,
                language,
                text,
                blocks,
                1);
    }

    /** The same reading, found under this name and counted as this version. */
    public Report as(String name, int number) {
        return new Report(
                id,
                capture,
                name,
                url,
                title,
                outlet,
                byline,
                credits,
                published,
                rejectedDates,
                notBefore,
                language,
                text,
                blocks,
                number);
    }
}
