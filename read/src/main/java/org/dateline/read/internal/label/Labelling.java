package org.dateline.read.internal.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Block;
import org.dateline.model.BlockKind;
import org.dateline.read.internal.credit.Agencies;
import org.dateline.read.internal.date.DateLine;

/** Labels the pieces of a text by a chain of labellers, in order of quality. Immutable. */
public final class Labelling {
    /** A text with more pieces is no report. */
    public static final int MOST_PIECES = 20_000;

    private static final Label BODY = new Label(BlockKind.BODY, "a paragraph");

    private final List<Labeller> labellers;
    private final Optional<Notices> notices;

    private Labelling(List<Labeller> labellers, Optional<Notices> notices) {
        this.labellers = labellers;
        this.notices = notices;
    }

    /** For plain text, where only words, shapes and places in the order of lines tell. */
    public static Labelling ofText(Agencies agencies, DateLine dateLine, Phrases phrases) {
        List<Labeller> labellers = new ArrayList<>(byWords(agencies, dateLine, phrases));
        labellers.addAll(List.of(
                PatternLabeller.QUOTED_MAIL,
                new AltTextLabeller(),
                new PlayerTitleLabeller(),
                PatternLabeller.BREADCRUMB,
                new BiographyLabeller(),
                new TailLabeller(),
                new HeadlineLabeller(),
                new BeforeHeadlineLabeller(),
                new SubtitleLabeller(),
                new HeadingLabeller()));
        return new Labelling(List.copyOf(labellers), Optional.empty());
    }

    /** For pages, whose markup told headings, captions and most of the furniture before. */
    public static Labelling ofPages(Agencies agencies, DateLine dateLine, Phrases phrases) {
        List<Labeller> labellers = new ArrayList<>(byWords(agencies, dateLine, phrases));
        labellers.addAll(List.of(
                new PlayerTitleLabeller(),
                new MoreListLabeller(),
                new BiographyLabeller(),
                new HeadlineLabeller(),
                new BeforeHeadlineLabeller(),
                new StandfirstLabeller()));
        return new Labelling(List.copyOf(labellers), Optional.of(new Notices()));
    }

    private static List<Labeller> byWords(Agencies agencies, DateLine dateLine, Phrases phrases) {
        return List.of(
                (draft, index) -> draft.piece(index).given(),
                new TextCreditLabeller(agencies),
                new DateLineLabeller(dateLine),
                new PictureCreditLabeller(new PictureCredits()),
                PatternLabeller.COPYRIGHT,
                new AmendmentLabeller(),
                new PhraseLabeller(phrases),
                PatternLabeller.DURATION,
                PatternLabeller.BRACKETED_LINK,
                PatternLabeller.ADDRESS,
                PatternLabeller.CONTACT,
                PatternLabeller.MARKS,
                PatternLabeller.NUMBER,
                new GalleryLabeller(),
                new BylineLabeller());
    }

    /** A block for each piece, in order. */
    public List<Block> blocks(List<Piece> pieces) {
        return blocks(pieces, BODY);
    }

    /**
     * A block for each piece, in order.
     *
     * @param paragraph the label of what nothing else is known of
     */
    public List<Block> blocks(List<Piece> pieces, Label paragraph) {
        Draft draft = new Draft(pieces);
        for (Labeller labeller : labellers) {
            for (int i = 0; i < pieces.size(); i++) {
                if (draft.isOpen(i)) {
                    apply(labeller, draft, i);
                }
            }
        }
        notices.ifPresent(known -> known.mark(draft));
        LonelyHeadingLabeller.mark(draft);
        List<Block> blocks = new ArrayList<>(pieces.size());
        for (int i = 0; i < pieces.size(); i++) {
            Label label = draft.label(i).orElse(paragraph);
            blocks.add(new Block(pieces.get(i).span(), label.kind(), label.reason()));
        }
        return blocks;
    }

    private static void apply(Labeller labeller, Draft draft, int index) {
        labeller.label(draft, index).ifPresent(label -> draft.set(index, label));
    }
}
