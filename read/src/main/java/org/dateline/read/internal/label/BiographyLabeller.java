package org.dateline.read.internal.label;

import java.util.List;
import java.util.Optional;
import org.dateline.model.BlockKind;
import org.dateline.read.internal.words.WordTable;

/** The outlet's own people presented at the end: "First Last is a journalist ...", and the lines that only name them. */
final class BiographyLabeller implements Labeller {
    private static final int NAME_LENGTH = 60;

    private final List<String> phrases = WordTable.words(BiographyLabeller.class, "biography.tsv");

    @Override
    public Optional<Label> label(Draft draft, int index) {
        boolean late = index * 2 >= draft.size() && index >= 2;
        if (!late || draft.piece(index).length() > 1_500) {
            return Optional.empty();
        }
        if (isBiography(draft.piece(index))) {
            return Optional.of(new Label(BlockKind.FURNITURE, "presents the writer"));
        }
        return namesTheNext(draft, index)
                ? Optional.of(new Label(BlockKind.FURNITURE, "name above the writer's biography"))
                : Optional.empty();
    }

    private boolean isBiography(Piece piece) {
        String start = piece.bare().substring(0, Math.min(400, piece.bare().length()));
        boolean name = Character.isUpperCase(piece.text().charAt(0)) && piece.words() >= 5;
        return name && phrases.stream().anyMatch(start::contains);
    }

    /** One or two lines on, a biography begins with these words. */
    private boolean namesTheNext(Draft draft, int index) {
        Piece piece = draft.piece(index);
        if (piece.length() > NAME_LENGTH + 80 || piece.words() < 2 || piece.endsWithStop()) {
            return false;
        }
        for (int next = index + 1; next <= index + 2 && next < draft.size(); next++) {
            Piece other = draft.piece(next);
            String name = other.bare().substring(0, Math.min(8, other.bare().length()));
            if (name.length() == 8 && isBiography(other) && piece.bare().startsWith(name)) {
                return true;
            }
        }
        return false;
    }
}
