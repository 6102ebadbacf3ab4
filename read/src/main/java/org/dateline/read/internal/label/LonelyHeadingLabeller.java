package org.dateline.read.internal.label;

import org.dateline.model.BlockKind;

/** On a page, a short block of which only furniture follows up to the next heading: the heading of that furniture. */
final class LonelyHeadingLabeller {
    private static final int LONGEST = 60;

    private LonelyHeadingLabeller() {}

    /** Marks such headings, from the end to the start. */
    static void mark(Draft draft) {
        boolean onlyFurniture = true;
        int furniture = 0;
        for (int i = draft.size() - 1; i >= 0; i--) {
            if (draft.is(i, BlockKind.HEADING)) {
                if (onlyFurniture && furniture > 0 && draft.piece(i).length() <= LONGEST) {
                    draft.set(i, new Label(BlockKind.FURNITURE, "heading of furniture"));
                } else {
                    onlyFurniture = true;
                    furniture = 0;
                }
            } else if (draft.is(i, BlockKind.FURNITURE)) {
                furniture++;
            } else {
                onlyFurniture = false;
            }
        }
    }
}
