package org.dateline.read.internal.pdf;

import java.util.List;
import java.util.Optional;

/**
 * What a PDF document says.
 *
 * @param title what its metadata call it
 * @param author who its metadata say wrote it
 * @param created when its metadata say the file was made, ISO 8601
 * @param paragraphs its text in order, without running heads and numbers of pages
 * @param heading the number of the paragraph that is set in the largest letters of the first page; -1 if none stands out
 */
public record PdfText(
        Optional<String> title,
        Optional<String> author,
        Optional<String> created,
        List<String> paragraphs,
        int heading) {
    public PdfText {
        paragraphs = List.copyOf(paragraphs);
    }
}
