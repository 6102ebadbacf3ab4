package org.dateline.read.internal.pdf;

import java.util.ArrayList;
import java.util.List;

/** Joins lines to paragraphs: broken words, and paragraphs that go on in the next column or on the next page. */
final class Paragraphs {
    /** Letters so much larger than most are a heading's. */
    private static final float LARGER = 1.15f;

    private final List<String> texts = new ArrayList<>();
    private final List<Float> sizes = new ArrayList<>();
    private final int lastOfFirstPage;

    private Paragraphs(List<PdfLine> lines) {
        int first = 0;
        for (PdfLine line : lines) {
            boolean joins = !texts.isEmpty() && (line.opens() ? goesOn(line) : sameSize(line));
            if (joins) {
                int last = texts.size() - 1;
                texts.set(last, joined(texts.get(last), line.text()));
                sizes.set(last, Math.max(sizes.get(last), line.size()));
            } else {
                texts.add(line.text());
                sizes.add(line.size());
            }
            first = line.page() == lines.get(0).page() ? texts.size() : first;
        }
        lastOfFirstPage = first;
    }

    static Paragraphs of(List<PdfLine> lines) {
        return new Paragraphs(lines);
    }

    List<String> texts() {
        return List.copyOf(texts);
    }

    /** The number of the paragraph in the largest letters of the first page; -1 if all are much the same. */
    int heading() {
        int largest = -1;
        for (int i = 0; i < lastOfFirstPage; i++) {
            largest = largest < 0 || sizes.get(i) > sizes.get(largest) ? i : largest;
        }
        return largest >= 0 && sizes.get(largest) > LARGER * usual() ? largest : -1;
    }

    /** The size of most letters. */
    private float usual() {
        List<Float> each = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            for (int letters = 0; letters <= texts.get(i).length() / 40; letters++) {
                each.add(sizes.get(i));
            }
        }
        each.sort(null);
        return each.isEmpty() ? 0 : each.get(each.size() / 2);
    }

    private boolean sameSize(PdfLine line) {
        float last = sizes.get(sizes.size() - 1);
        return Math.max(last, line.size()) <= LARGER * Math.min(last, line.size());
    }

    /** A sentence that has not ended goes on in small letters. */
    private boolean goesOn(PdfLine line) {
        String last = texts.get(texts.size() - 1);
        int end = last.codePointBefore(last.length());
        return sameSize(line)
                && Character.isLowerCase(line.text().codePointAt(0))
                && (Character.isLetterOrDigit(end) || end == ',' || end == '-' || end == '\u00ad');
    }

    private static String joined(String before, String after) {
        if (before.endsWith("\u00ad")) {
            return before.substring(0, before.length() - 1) + after;
        }
        boolean broken = before.length() > 1
                && (before.endsWith("-") || before.endsWith("\u2010"))
                && Character.isLowerCase(before.codePointBefore(before.length() - 1))
                && Character.isLowerCase(after.codePointAt(0));
        return broken ? before.substring(0, before.length() - 1) + after : before + " " + after;
    }
}
