package org.dateline.read.internal.label;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.model.Span;
import org.dateline.read.internal.words.WordTable;

/** Finds who made a picture: "(credit: REUTERS/NAME)", "Image: Name/AP Photo", "[Name/AFP]". Immutable. */
final class PictureCredits {
    private static final String SUPPLIERS = WordTable.words(PictureCredits.class, "picture-suppliers.tsv").stream()
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));

    /** Either side of the slash may name the supplier. */
    private static final String SLASHED = "(?:(?i:" + SUPPLIERS
            + ")\\s?/\\s?[^/\\[\\]()]{2,60}|[^/\\[\\]()]{2,60}/\\s?(?i:" + SUPPLIERS + ")\\b[^\\[\\]()]{0,60})";

    private static final Pattern BRACKETED = Pattern.compile("[(\\[](?:"
            + "(?i:(?:photo |image |picture )?credits?|photo(?:graph)?(?: by)?|image|picture|file photo|pic|source)\\s?:[^()\\[\\]]{2,120}"
            + "|(?i:(?:file )?photo by|photograph by|(?:screenshot|screengrab|courtesy)\\b)[^()\\[\\]]{2,120}"
            + "|(?i:ap photo|getty images|file photo|handout)(?:[,/ ][^()\\[\\]]{0,80})?"
            + "|(?i:photo|image)/[^()\\[\\]]{2,40}"
            + "|[^()\\[\\]]{2,80}\\svia\\s(?i:" + SUPPLIERS + ")\\b[^()\\[\\]]{0,30}"
            + "|" + SLASHED
            + ")[)\\]]");

    private static final Pattern TRAILING = Pattern.compile("(?:"
            + "(?:Image|Photo|Photograph|Picture|Credit|Photo credit|Image credit|Foto|Bild)s?(?:\\s?:\\s?|\\s(?:by|via)\\s)"
            + "[^.!?:]{2,80}"
            + "|(?<=\\s)[—–•-]\\s" + SLASHED
            + ")$");

    private static final Pattern WHOLE = Pattern.compile("(?:" + SLASHED + "|(?i:(?:" + SUPPLIERS
            + ")(?:\\s?(?:,|via|/|\\|)\\s?(?:" + SUPPLIERS + "))*)"
            + "|(?i:(?:(?:photo|image|picture) )?credits?|photos?|photographs?|images?|pictures?|photographer|foto|bild|photo)"
            + "(?:\\s?:|\\s(?i:by|courtesy(?: of)?|via))\\s?[^.!?]{2,60}"
            + "|(?i:image copyright|image source),?\\s[^.!?]{2,60})\\.?");

    private static final int LONGEST_WHOLE = 160;

    /** A credit in brackets, anywhere in a paragraph. */
    List<Span> bracketed(String paragraph) {
        return BRACKETED
                .matcher(paragraph)
                .results()
                .map(match -> new Span(match.start(), match.end()))
                .toList();
    }

    /** A credit without brackets at the end of a paragraph. */
    Optional<Span> trailing(String paragraph) {
        int from = Math.max(0, paragraph.length() - LONGEST_WHOLE);
        Matcher matcher = TRAILING.matcher(paragraph).region(from, paragraph.length());
        return matcher.find() && matcher.start() > 0
                ? Optional.of(new Span(matcher.start(), matcher.end()))
                : Optional.empty();
    }

    /** Whether the line is nothing but a picture's credit. */
    boolean isCredit(String line) {
        return line.length() <= LONGEST_WHOLE
                && (WHOLE.matcher(line).matches() || BRACKETED.matcher(line).matches());
    }

    /** Whether the line begins with a supplier's copyright mark and goes on: "© Agency/ Name The words of the caption". */
    boolean isMarkedCaption(String line) {
        return line.length() > SHORTEST_CAPTION && MARKED.matcher(line).lookingAt();
    }

    private static final int SHORTEST_CAPTION = 60;
    private static final Pattern MARKED = Pattern.compile("©\\s?(?i:" + SUPPLIERS + ")\\b(?!\\.|,? (?:All|\\d{4}))");

    /** The supplier that a line begins with, if a caption follows directly: "Getty Images The building ...". */
    Optional<Span> leading(String line) {
        Matcher matcher = LEADING.matcher(line);
        return matcher.lookingAt() ? Optional.of(new Span(0, matcher.end(1))) : Optional.empty();
    }

    /** No sentence goes on from a supplier's name with an article in upper case. */
    private static final Pattern LEADING =
            Pattern.compile("((?i:" + SUPPLIERS + "))\\s+(?=(?:The|A|An|This|These|Some|Several|Two|Three|Many)\\s)");
}
