package org.dateline.read.internal.pdf;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Calendar;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.dateline.model.RejectionCode;
import org.jspecify.annotations.Nullable;

/** The process that takes the text out of one PDF document, from standard input to standard output. */
final class PdfProcess {
    private PdfProcess() {}

    /** Reads a document from standard input and writes what {@link PdfWire} says to standard output. */
    public static void main(String... arguments) throws IOException {
        PrintStream out = System.out;
        try (DataOutputStream wire = new DataOutputStream(new BufferedOutputStream(out))) {
            PdfWire.write(outcome(System.in.readAllBytes()), wire);
        }
    }

    /** What the library throws at broken documents is not to be foreseen; the process that asked tells of it. */
    private static PdfOutcome outcome(byte[] bytes) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return text(document);
        } catch (InvalidPasswordException e) {
            return new PdfOutcome.Unfit(RejectionCode.UNREADABLE, "a PDF document that needs a password");
        } catch (LineStripper.TooLong e) {
            return new PdfOutcome.Unfit(RejectionCode.TOO_LARGE, "a PDF document with more text than a report has");
        } catch (OutOfMemoryError e) {
            return new PdfOutcome.Unfit(RejectionCode.TOO_LARGE, "a PDF document that takes too much memory to read");
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return new PdfOutcome.Unfit(RejectionCode.TRUNCATED, "a broken PDF document: " + e);
        }
    }

    private static PdfOutcome text(PDDocument document) throws IOException {
        LineStripper stripper = new LineStripper();
        stripper.getText(document);
        Paragraphs paragraphs = Paragraphs.of(Furniture.without(stripper.lines()));
        if (paragraphs.texts().isEmpty()) {
            return new PdfOutcome.Unfit(
                    RejectionCode.NO_ARTICLE,
                    "a PDF document without any text: pictures of pages, perhaps scanned ("
                            + document.getNumberOfPages() + " pages)");
        }
        PDDocumentInformation about = document.getDocumentInformation();
        return new PdfOutcome.Text(new PdfText(
                known(about.getTitle()),
                known(about.getAuthor()),
                moment(about.getCreationDate()),
                paragraphs.texts(),
                paragraphs.heading()));
    }

    private static Optional<String> known(@Nullable String words) {
        return Optional.ofNullable(words).map(String::strip).filter(value -> !value.isEmpty());
    }

    private static Optional<String> moment(@Nullable Calendar calendar) {
        try {
            return Optional.ofNullable(calendar)
                    .map(date -> OffsetDateTime.ofInstant(
                                    date.toInstant(), date.getTimeZone().toZoneId())
                            .toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
