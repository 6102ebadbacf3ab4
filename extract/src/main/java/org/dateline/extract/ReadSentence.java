package org.dateline.extract;

import java.util.List;
import org.dateline.extract.clause.Clause;
import org.dateline.extract.clause.Clauses;
import org.dateline.extract.figure.FigureMention;
import org.dateline.language.Sentence;
import org.dateline.language.Word;
import org.dateline.model.Block;
import org.dateline.model.BlockKind;
import org.dateline.model.Place;
import org.dateline.model.Section;
import org.dateline.model.Span;
import org.dateline.model.When;

/**
 * A sentence with all that was found in it.
 *
 * @param number in the report, from 0
 * @param block the block it stands in
 */
record ReadSentence(
        int number,
        Sentence sentence,
        BlockKind blockKind,
        Span block,
        List<Clause> clauses,
        List<Place> places,
        List<When> whens,
        List<FigureMention> figures) {

    static ReadSentence of(
            int number,
            Sentence sentence,
            Block block,
            List<Place> places,
            List<When> whens,
            List<FigureMention> figures) {
        return new ReadSentence(
                number, sentence, block.kind(), block.span(), Clauses.of(sentence), places, whens, figures);
    }

    /** The predicate of the clause that owns the word at an offset; -1 if none does. */
    int ownerOf(int offset) {
        for (Clause clause : clauses) {
            for (Word word : clause.ownWords()) {
                if (word.span().contains(offset)) {
                    return clause.predicate().index();
                }
            }
        }
        return -1;
    }

    Section section() {
        return switch (blockKind) {
            case CAPTION -> Section.CAPTION;
            case HEADLINE -> Section.HEADLINE;
            default -> Section.BODY;
        };
    }
}
