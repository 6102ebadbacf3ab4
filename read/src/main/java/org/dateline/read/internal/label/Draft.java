package org.dateline.read.internal.label;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.dateline.model.BlockKind;

/** The labels of a text's pieces while they are being given. One call's state; not for two threads. */
final class Draft {
    private static final int UNKNOWN = -2;

    private final List<Piece> pieces;
    private final List<Optional<Label>> labels;

    // Labels are only ever added, so the first paragraph can only move down and the last only up.
    private int first;
    private int last;
    private int tail = UNKNOWN;

    Draft(List<Piece> pieces) {
        this.pieces = pieces;
        this.labels = new ArrayList<>(Collections.nCopies(pieces.size(), Optional.empty()));
        this.last = pieces.size() - 1;
    }

    int size() {
        return pieces.size();
    }

    Piece piece(int index) {
        return pieces.get(index);
    }

    boolean isOpen(int index) {
        return labels.get(index).isEmpty();
    }

    /** Whether the piece exists and was labelled so. */
    boolean is(int index, BlockKind kind) {
        return at(index).filter(label -> label.kind() == kind).isPresent();
    }

    /** Whether the piece exists and was labelled for this reason. */
    boolean is(int index, String reason) {
        return at(index).filter(label -> label.reason().equals(reason)).isPresent();
    }

    private Optional<Label> at(int index) {
        return index >= 0 && index < labels.size() ? labels.get(index) : Optional.empty();
    }

    /** The label given; empty while it is open. */
    Optional<Label> label(int index) {
        return labels.get(index);
    }

    void set(int index, Label label) {
        labels.set(index, Optional.of(label));
    }

    /** Whether the piece may be a paragraph of the text: long enough, and labelled nothing else. */
    boolean isParagraph(int index) {
        return (isOpen(index) || is(index, BlockKind.BODY)) && piece(index).isParagraph();
    }

    /** The first paragraph of the text; the number of pieces if there is none. */
    int firstParagraph() {
        while (first < size() && !isParagraph(first)) {
            first++;
        }
        return first;
    }

    /** The last paragraph of the text; -1 if there is none. */
    int lastParagraph() {
        while (last >= 0 && !isParagraph(last)) {
            last--;
        }
        return last;
    }

    /**
     * The first heading of a list of other articles in the second half that has hardly any long paragraph after it; the
     * number of pieces if there is none.
     */
    int tail(int longParagraph) {
        if (tail == UNKNOWN) {
            tail = size();
            int paragraphs = 0;
            for (int i = size() - 1; i * 2 >= size() && paragraphs < 2; i--) {
                tail = is(i, PhraseLabeller.TAIL_HEADING) ? i : tail;
                paragraphs += isParagraph(i) && piece(i).length() >= longParagraph ? 1 : 0;
            }
        }
        return tail;
    }
}
