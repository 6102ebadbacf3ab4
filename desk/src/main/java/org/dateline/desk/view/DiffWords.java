package org.dateline.desk.view;

import java.util.List;
import org.dateline.reconcile.standing.WordDiff;

/** Words that stand together: in both wordings, only in the later one, or only in the earlier one. */
public record DiffWords(String text, boolean added, boolean dropped) {
    static List<DiffWords> of(List<WordDiff.Piece> pieces) {
        return pieces.stream()
                .map(piece -> new DiffWords(
                        piece.words(),
                        piece.change() == WordDiff.Change.ADDED,
                        piece.change() == WordDiff.Change.DROPPED))
                .toList();
    }
}
