package org.dateline.read.internal.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Span;

/** Parts a paragraph into pieces where something else is glued to it. Immutable. */
public final class Cutting {
    private final List<Cutter> cutters;

    public Cutting(Phrases phrases) {
        cutters = List.of(
                new ShareLeadCutter(),
                new ImageMarkerCutter(),
                new PictureCreditCutter(new PictureCredits()),
                new PromptCutter(phrases));
    }

    /** The pieces of a paragraph of the report's text, in order; one where nothing is glued to it. */
    public List<Piece> pieces(String report, Span paragraph, int line, int group, Optional<Label> given) {
        List<Piece> pieces = List.of(Piece.of(report, paragraph, line, group, given));
        for (Cutter cutter : cutters) {
            List<Piece> cut = new ArrayList<>();
            for (Piece piece : pieces) {
                if (piece.given().equals(given)) {
                    cut(report, piece, cutter.cuts(piece.text()), cut);
                } else {
                    cut.add(piece);
                }
            }
            pieces = cut;
        }
        return pieces;
    }

    private static void cut(String report, Piece piece, List<Cut> cuts, List<Piece> into) {
        int from = 0;
        for (Cut cut : cuts) {
            add(into, report, piece, new Span(from, cut.span().start()), piece.given());
            add(into, report, piece, cut.span(), Optional.of(cut.label()));
            from = cut.span().end();
        }
        add(into, report, piece, new Span(from, piece.length()), piece.given());
    }

    private static void add(List<Piece> into, String report, Piece piece, Span part, Optional<Label> label) {
        int start = piece.span().start();
        Span span = new Span(start + part.start(), start + part.end()).trimmedIn(report);
        if (span.equals(piece.span()) && label.equals(piece.given())) {
            into.add(piece);
        } else if (!span.isEmpty()) {
            into.add(Piece.of(report, span, piece.line(), piece.group(), label));
        }
    }
}
