package org.dateline.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Makes PDF documents for tests. */
final class Pdfs {
    static final List<String> LEFT = List.of(
            "ALMA - The bridge over the Alma was shelled on Sun-",
            "day, 3 March 2019, the mayor's office said in a state-",
            "ment that it sent to reporters.",
            "",
            "No one was hurt, it said on Monday morning, but the",
            "bridge will stay closed for a week, and buses will go");
    static final List<String> RIGHT = List.of(
            "by way of Borna until it opens.",
            "",
            "The governor came to the bridge on Monday and spoke",
            "with those who live beside it.");

    private Pdfs() {}

    /** Two columns on each page, with a running head and a number, and a headline on the first. */
    static byte[] report(int pages) {
        return made(document -> {
            for (int page = 1; page <= pages; page++) {
                PDPage sheet = new PDPage();
                document.addPage(sheet);
                try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
                    lines(content, 9, 50, 760, List.of("VALLEY MONITOR | Situation report 12"));
                    if (page == 1) {
                        lines(content, 22, 50, 720, List.of("Bridge at Alma shelled"));
                    }
                    lines(content, 10, 50, 670, page == 1 ? LEFT : other(page));
                    lines(content, 10, 320, 670, page == 1 ? RIGHT : List.of());
                    lines(content, 9, 300, 30, List.of("Page " + page + " of " + pages));
                }
            }
        });
    }

    private static List<String> other(int page) {
        String name = "Village " + "abcdefghij".charAt(page % 10);
        return List.of(name + " was quiet on Sunday,", "said the mayor of " + name + ".", "", name + " has no bridge.");
    }

    /** Pages with nothing on them that can be read. */
    static byte[] withoutText() {
        return made(document -> document.addPage(new PDPage()));
    }

    /** Fills a document. */
    interface Filling {
        void fill(PDDocument document) throws IOException;
    }

    static byte[] made(Filling filling) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDDocumentInformation about = new PDDocumentInformation();
            about.setTitle("Bridge at Alma shelled");
            about.setAuthor("Ana Petri");
            GregorianCalendar made = new GregorianCalendar(2019, 2, 5, 9, 0, 0);
            made.setTimeZone(TimeZone.getTimeZone("GMT+02:00"));
            about.setCreationDate(made);
            document.setDocumentInformation(about);
            filling.fill(document);
            document.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static void lines(PDPageContentStream content, float size, float x, float y, List<String> lines)
            throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), size);
        content.setLeading(size * 1.3f);
        content.newLineAtOffset(x, y);
        for (String line : lines) {
            content.showText(line);
            content.newLine();
        }
        content.endText();
    }
}
