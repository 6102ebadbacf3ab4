package org.dateline.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Span;

/** Stretches in quotation marks. A mark left open ends with its block, as in a speech over several paragraphs. */
public final class Quotations {
    private final List<Span> spans;

    private Quotations(List<Span> spans) {
        this.spans = List.copyOf(spans);
    }

    /** The quotations within the given blocks of a text, marks left out. */
    public static Quotations in(String text, List<Span> blocks) {
        List<Span> spans = new ArrayList<>();
        for (Span block : blocks) {
            scan(text, block, spans);
        }
        return new Quotations(spans);
    }

    private static void scan(String text, Span block, List<Span> spans) {
        int open = -1;
        char closing = 0;
        for (int i = block.start(); i < block.end(); i++) {
            char c = text.charAt(i);
            if (open < 0 && closingOf(c) != 0) {
                open = i + 1;
                closing = closingOf(c);
            } else if (open >= 0 && (c == closing || (closing == '"' && c == '”'))) {
                add(spans, open, i);
                open = -1;
            }
        }
        if (open >= 0) {
            add(spans, open, block.end());
        }
    }

    private static void add(List<Span> spans, int start, int end) {
        if (end > start) {
            spans.add(new Span(start, end));
        }
    }

    private static char closingOf(char c) {
        return switch (c) {
            case '"' -> '"';
            case '“', '„' -> '”';
            case '«' -> '»';
            default -> 0;
        };
    }

    /** All of them, in order. */
    public List<Span> spans() {
        return spans;
    }

    /** Whether this offset stands in quotation marks. */
    public boolean holds(int offset) {
        int low = 0;
        int high = spans.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span span = spans.get(middle);
            if (span.contains(offset)) {
                return true;
            }
            if (span.start() > offset) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return false;
    }

    /** Those that overlap a span, in order. */
    List<Span> within(Span span) {
        return spans.stream().filter(span::overlaps).toList();
    }
}
