package org.dateline.read.internal.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the lines of a document in the order in which they were set, which keeps columns apart. */
final class LineStripper extends PDFTextStripper {
    private static final int MOST_CHARACTERS = 4_000_000;

    private final List<PdfLine> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private float size;
    private boolean opens = true;
    private int characters;

    /** There is more text than a report has. */
    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1;
    }

    /** The lines of the pages that the stripper has gone through. */
    List<PdfLine> lines() {
        return List.copyOf(lines);
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) throws IOException {
        line.append(text);
        for (TextPosition position : positions) {
            size = Math.max(size, position.getFontSizeInPt());
        }
        characters += text.length();
        if (characters > MOST_CHARACTERS) {
            throw new TooLong();
        }
    }

    @Override
    protected void writeWordSeparator() {
        line.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        String text = line.toString().strip();
        if (!text.isEmpty()) {
            lines.add(new PdfLine(getCurrentPageNo(), text, size, opens));
            opens = false;
        }
        line.setLength(0);
        size = 0;
    }

    @Override
    protected void writeParagraphSeparator() {
        writeLineSeparator();
        opens = true;
    }

    @Override
    protected void writeParagraphStart() {
        opens = true;
    }

    @Override
    protected void writeParagraphEnd() {
        writeLineSeparator();
    }

    @Override
    protected void writePageEnd() {
        writeLineSeparator();
        opens = true;
    }
}
