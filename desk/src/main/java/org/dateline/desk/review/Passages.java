package org.dateline.desk.review;

import java.text.BreakIterator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.model.Block;
import org.dateline.model.BlockKind;
import org.dateline.model.Report;
import org.dateline.model.Section;
import org.dateline.model.Span;

/** Finds words in a report, and what they stand in. */
final class Passages {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final String BETWEEN = "[\\s\\p{Z}]++";

    private Passages() {}

    /**
     * Where words stand: of several places that which is nearest.
     *
     * @param near an offset
     * @return empty where they stand nowhere, to the letter but for white space
     */
    static Optional<Span> find(Report report, String words, int near) {
        return find(report.text(), words, new Span(0, report.text().length()), near);
    }

    /** Likewise, within a stretch of it only. */
    static Optional<Span> within(Report report, String words, Span stretch) {
        return find(report.text(), words, stretch, stretch.start());
    }

    private static Optional<Span> find(String text, String words, Span stretch, int near) {
        List<String> parts = Arrays.stream(BLANKS.split(words.strip()))
                .filter(part -> !part.isEmpty())
                .toList();
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        Matcher matcher = Pattern.compile(parts.stream().map(Pattern::quote).collect(Collectors.joining(BETWEEN)))
                .matcher(text)
                .region(stretch.start(), stretch.end());
        Optional<Span> nearest = Optional.empty();
        while (matcher.find()) {
            Span found = new Span(matcher.start(), matcher.end());
            if (nearest.isEmpty()
                    || Math.abs(found.start() - near) < Math.abs(nearest.get().start() - near)) {
                nearest = Optional.of(found);
            }
        }
        return nearest;
    }

    /** The sentence that words stand in; the sentences, where they reach over several. */
    static Span sentence(Report report, Span words) {
        Span block = block(report, words)
                .map(Block::span)
                .filter(whole -> whole.contains(words))
                .orElse(words);
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        String text = block.in(report.text());
        sentences.setText(text);
        int first = words.start() - block.start();
        int last = words.end() - block.start();
        int start = first == 0 || sentences.isBoundary(first) ? first : sentences.preceding(first);
        int end = last >= text.length() || sentences.isBoundary(last) ? last : sentences.following(last);
        return new Span(block.start() + start, block.start() + end).trimmedIn(report.text());
    }

    /** Where in its report something stands. */
    static Section section(Report report, Span words) {
        return block(report, words)
                .map(block -> block.kind() == BlockKind.HEADLINE
                        ? Section.HEADLINE
                        : block.kind() == BlockKind.CAPTION ? Section.CAPTION : Section.BODY)
                .orElse(Section.BODY);
    }

    private static Optional<Block> block(Report report, Span words) {
        return report.blocks().stream()
                .filter(block -> block.span().contains(words.start()))
                .findFirst();
    }
}
