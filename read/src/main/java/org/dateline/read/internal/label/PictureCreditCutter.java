package org.dateline.read.internal.label;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.model.BlockKind;
import org.dateline.model.Span;
import org.dateline.read.internal.words.Sentences;

/** A picture's credit in or behind a paragraph, with the sentence before it: the picture's caption. */
final class PictureCreditCutter implements Cutter {
    private static final Label CREDIT = new Label(BlockKind.CREDIT, PictureCreditLabeller.REASON);
    private static final Label CAPTION = new Label(BlockKind.CAPTION, "before a picture's credit");
    /** How a paragraph begins that is a caption to its end. */
    private static final Pattern OPENER = Pattern.compile("(?i:file\\s?[-–—:]|file photo|pictured\\b"
            + "|(?:in )?this (?:[^.!?]{0,30})?(?:photo|image|picture|frame)\\b|a still (?:image|from)\\b)");

    private static final int LONGEST_CAPTION = 600;
    private static final int SCRAP = 12;

    private final PictureCredits credits;

    PictureCreditCutter(PictureCredits credits) {
        this.credits = credits;
    }

    @Override
    public List<Cut> cuts(String paragraph) {
        Optional<Span> leading = credits.leading(paragraph);
        if (leading.isPresent() && paragraph.length() <= LONGEST_CAPTION) {
            Span rest = new Span(leading.get().end(), paragraph.length());
            return List.of(
                    new Cut(leading.get(), CREDIT),
                    new Cut(rest, new Label(BlockKind.CAPTION, "behind a picture's credit")));
        }
        List<Span> found = new ArrayList<>(credits.bracketed(paragraph));
        if (found.isEmpty()) {
            credits.trailing(paragraph).ifPresent(found::add);
        }
        return found.isEmpty() ? List.of() : cuts(paragraph, found);
    }

    private static List<Cut> cuts(String paragraph, List<Span> credits) {
        List<Integer> starts = Sentences.starts(paragraph);
        List<Cut> cuts = new ArrayList<>();
        int free = 0;
        for (Span credit : credits) {
            int sentence =
                    OPENER.matcher(paragraph).lookingAt() ? 0 : startOfSentence(paragraph, starts, credit.start());
            int caption = Math.max(free, sentence);
            String words = paragraph.substring(caption, credit.start());
            if (!words.isBlank()) {
                Label label = words.strip().length() > SCRAP
                        ? CAPTION
                        : new Label(BlockKind.FURNITURE, "before a picture's credit");
                cuts.add(new Cut(new Span(caption, credit.start()), label));
            }
            cuts.add(new Cut(credit, CREDIT));
            free = credit.end();
        }
        return cuts;
    }

    /** Where the sentence begins whose words stand directly before the offset. */
    private static int startOfSentence(String paragraph, List<Integer> starts, int offset) {
        int end = offset;
        while (end > 0 && Character.isWhitespace(paragraph.charAt(end - 1))) {
            end--;
        }
        int at = Collections.binarySearch(starts, end - 1);
        return starts.get(Math.max(0, at >= 0 ? at : -at - 2));
    }
}
