package org.dateline.extract.happening;

import java.util.List;
import java.util.Optional;
import org.dateline.extract.clause.Clause;
import org.dateline.language.Word;
import org.dateline.model.FieldReason;
import org.dateline.model.Span;
import org.dateline.model.Status;

/**
 * What a clause, or a noun in it, says that happened.
 *
 * @param clause the clause
 * @param head the predicate, or the noun of a happening named within the clause
 * @param span the words that state it
 * @param code the kind, or a code that the report resolves: {@link #ATTACK}, {@link #BLAST}, {@link #TAKES}; empty if no
 *     word tells
 * @param status whether it is said to be so; empty if no word tells
 * @param toldByPredicate whether the predicate itself tells the kind
 * @param reasons for code and status
 */
public record Happening(
        Clause clause,
        Word head,
        Span span,
        Optional<String> code,
        Optional<Status> status,
        boolean toldByPredicate,
        List<FieldReason> reasons) {
    /** An attack of the kind that the report as a whole names. */
    public static final String ATTACK = "attack";

    /** An explosion of the kind that the report as a whole names. */
    public static final String BLAST = "blast";

    /** Territory taken: by a non-state actor, or back by the government. */
    public static final String TAKES = "takes-territory";

    public Happening {
        reasons = List.copyOf(reasons);
    }

    /** The same with a kind. */
    public Happening withCode(String kind) {
        return new Happening(clause, head, span, Optional.of(kind), status, toldByPredicate, reasons);
    }

    /** Whether a word of its predicate tells the kind, not one beside it. */
    public boolean isToldByPredicate() {
        return code.isPresent() && toldByPredicate;
    }

    /** Whether it is named by a noun within the clause, not by the clause as a whole. */
    public boolean isNamed() {
        return head.index() != clause.predicate().index();
    }
}
