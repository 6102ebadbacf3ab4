package org.dateline.read.internal.label;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.BlockKind;
import org.dateline.model.Span;

/** Broadcasters' lines "Image copyright NAME Image caption WORDS": a credit, then a caption. */
final class ImageMarkerCutter implements Cutter {
    private static final Pattern MARKED = Pattern.compile(
            "(?:(Image (?:copyright|source),?\\s[^.]{1,60}?)\\s?,?\\s?)?((?:Image|Media|Video) caption,?\\s)(?=\\S)");
    private static final int WITHIN = 200;

    @Override
    public List<Cut> cuts(String paragraph) {
        Matcher marked = MARKED.matcher(paragraph).region(0, Math.min(paragraph.length(), WITHIN));
        if (!marked.lookingAt()) {
            return List.of();
        }
        List<Cut> cuts = new ArrayList<>();
        if (marked.start(1) >= 0) {
            cuts.add(new Cut(
                    new Span(marked.start(1), marked.end(1)),
                    new Label(BlockKind.CREDIT, PictureCreditLabeller.REASON)));
        }
        cuts.add(
                new Cut(new Span(marked.start(2), marked.end(2)), new Label(BlockKind.FURNITURE, "mark of a caption")));
        cuts.add(new Cut(
                new Span(marked.end(2), paragraph.length()), new Label(BlockKind.CAPTION, "marked as a caption")));
        return cuts;
    }
}
