package org.dateline.read.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.read.internal.label.Cutting;
import org.dateline.read.internal.label.Piece;

/** Parts plain text into pieces: paragraphs, and what is glued to them. Immutable. */
public final class PlainText {
    private final Cutting cutting;

    public PlainText(Cutting cutting) {
        this.cutting = cutting;
    }

    /** The pieces, in order; together they hold every word of the text. */
    public List<Piece> pieces(String text) {
        List<Lines.Line> lines = Lines.in(text);
        if (lines.isEmpty()) {
            return List.of();
        }
        List<Piece> pieces = new ArrayList<>();
        int number = 0;
        for (Lines.Line line : HardWrap.joined(text, lines)) {
            pieces.addAll(cutting.pieces(text, line.span(), number++, line.group(), Optional.empty()));
        }
        return pieces;
    }
}
