package org.dateline.read.internal.label;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Block;
import org.dateline.model.BlockKind;
import org.dateline.read.internal.credit.Agencies;
import org.dateline.read.internal.date.DateLine;

/** Labels the pieces of a text by a chain of labellers, in order of quality. Immutable. */
public final class Labelling {
    private static final Label BODY = new Label(BlockKind.BODY, "a paragraph");

    private final List<Labeller> labellers;

    public Labelling(Agencies agencies, DateLine dateLine, Phrases phrases) {
        labellers = List.of(
                (draft, index) -> draft.piece(index).given(),
                new PhraseLabeller(phrases),
                PatternLabeller.DURATION,
                PatternLabeller.COPYRIGHT,
                PatternLabeller.ADDRESS,
                PatternLabeller.MARKS,
                PatternLabeller.NUMBER,
                new GalleryLabeller(),
                new TextCreditLabeller(agencies),
                new PictureCreditLabeller(new PictureCredits()),
                new DateLineLabeller(dateLine),
                new BylineLabeller(),
                new AltTextLabeller(),
                new PlayerTitleLabeller(),
                PatternLabeller.BREADCRUMB,
                new BiographyLabeller(),
                new TailLabeller(),
                new HeadlineLabeller(),
                new BeforeHeadlineLabeller(),
                new SubtitleLabeller(),
                new HeadingLabeller());
    }

    /** A block for each piece, in order. */
    public List<Block> blocks(List<Piece> pieces) {
        Draft draft = new Draft(pieces);
        for (Labeller labeller : labellers) {
            for (int i = 0; i < pieces.size(); i++) {
                if (draft.isOpen(i)) {
                    apply(labeller, draft, i);
                }
            }
        }
        List<Block> blocks = new ArrayList<>(pieces.size());
        for (int i = 0; i < pieces.size(); i++) {
            Label label = draft.label(i).orElse(BODY);
            blocks.add(new Block(pieces.get(i).span(), label.kind(), label.reason()));
        }
        return blocks;
    }

    private static void apply(Labeller labeller, Draft draft, int index) {
        labeller.label(draft, index).ifPresent(label -> draft.set(index, label));
    }
}
