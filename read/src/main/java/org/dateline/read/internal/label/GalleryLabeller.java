package org.dateline.read.internal.label;

import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.model.BlockKind;

/** Captions of a gallery: numbered "3/16 ...", or lines that all begin with the gallery's title. */
final class GalleryLabeller implements Labeller {
    private static final Pattern NUMBERED =
            Pattern.compile("\\d{1,3}\\s?(?:/|of)\\s?\\d{1,3}[\\s.:]+\\S.*+", Pattern.DOTALL);
    private static final int SHARED = 24;
    private static final int FEWEST = 4;

    @Override
    public Optional<Label> label(Draft draft, int index) {
        boolean caption = NUMBERED.matcher(draft.piece(index).text()).matches() || run(draft, index) >= FEWEST;
        return caption ? Optional.of(new Label(BlockKind.CAPTION, "a picture of a gallery")) : Optional.empty();
    }

    /** How many neighbouring lines begin with the same three words or more. */
    private static int run(Draft draft, int index) {
        String start = beginning(draft.piece(index));
        if (start.isEmpty()) {
            return 0;
        }
        int from = index;
        while (from > 0 && index - from < FEWEST && draft.piece(from - 1).bare().startsWith(start)) {
            from--;
        }
        int to = index + 1;
        while (to < draft.size() && to - from < FEWEST && draft.piece(to).bare().startsWith(start)) {
            to++;
        }
        return to - from;
    }

    private static String beginning(Piece piece) {
        String bare = piece.bare();
        return bare.length() <= SHARED
                        || bare.startsWith("http")
                        || piece.text().startsWith("<")
                ? ""
                : bare.substring(0, SHARED);
    }
}
