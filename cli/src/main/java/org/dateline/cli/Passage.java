package org.dateline.cli;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Block;
import org.dateline.model.Claim;
import org.dateline.model.Report;
import org.dateline.model.Span;

/** The paragraph of a claim with the claim marked: in colours on a terminal, in brackets elsewhere. */
record Passage(Report report, Claim claim, Colours colours) {
    private static final int MOST = 2_000;

    /** One word of the passage with what it belongs to. */
    private record Word(String text, Span span) {}

    String wrapped(int width) {
        StringBuilder result = new StringBuilder();
        int column = 0;
        for (Word word : words(paragraph())) {
            if (column > 0 && column + 1 + word.text().length() + 2 > width) {
                result.append('\n');
                column = 0;
            }
            result.append(column == 0 ? "" : " ").append(marked(word));
            column += word.text().length() + (column == 0 ? 0 : 1);
        }
        return result.toString();
    }

    /** The block the sentence stands in, or the lines around it; long ones cut down to the sentence's neighbourhood. */
    private Span paragraph() {
        Span sentence = Span.covering(claim.sentence(), claim.span());
        Span around = report.blocks().stream()
                .map(Block::span)
                .filter(block -> block.overlaps(sentence))
                .reduce(sentence, Span::covering);
        int start = Math.max(around.start(), sentence.start() - MOST);
        int end = Math.min(around.end(), sentence.end() + MOST);
        return new Span(start, end);
    }

    private List<Word> words(Span span) {
        List<Word> words = new ArrayList<>();
        String text = report.text();
        int start = span.start();
        for (int at = span.start(); at <= span.end(); at++) {
            if (at == span.end() || Character.isWhitespace(text.charAt(at))) {
                if (at > start) {
                    words.add(new Word(text.substring(start, at), new Span(start, at)));
                }
                start = at + 1;
            }
        }
        return words;
    }

    private String marked(Word word) {
        Span span = claim.span();
        if (!word.span().overlaps(span)) {
            return word.span().overlaps(claim.sentence()) ? word.text() : colours.faint(word.text());
        }
        int from = Math.max(0, span.start() - word.span().start());
        int to = Math.min(word.text().length(), span.end() - word.span().start());
        boolean opens = span.start() >= word.span().start();
        boolean closes = span.end() <= word.span().end();
        String inside = word.text().substring(from, to);
        return word.text().substring(0, from)
                + (colours.on() ? colours.inverse(inside) : (opens ? "[" : "") + inside + (closes ? "]" : ""))
                + word.text().substring(to);
    }
}
