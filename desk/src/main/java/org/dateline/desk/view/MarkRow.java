package org.dateline.desk.view;

import java.util.Locale;
import org.dateline.desk.picture.Mark;
import org.dateline.desk.picture.Territory;
import org.dateline.model.EventId;
import org.dateline.reconcile.standing.Control;

/**
 * A mark of a picture, in words.
 *
 * @param address of its page
 * @param days empty where none is known
 * @param origins number of independent origins
 */
public record MarkRow(
        String address,
        String words,
        String days,
        String kind,
        SideSign side,
        int claims,
        int origins,
        boolean disputed) {
    private static final int LONGEST = 120;

    static MarkRow of(Mark mark) {
        return new MarkRow(
                mark.event()
                        .map(EventId::value)
                        .map(id -> "/events/" + id)
                        .orElseGet(
                                () -> "/claims/" + mark.leading().claim().id().value()),
                Wording.cut(Wording.line(mark.leading().words()), LONGEST),
                mark.first()
                        .map(first -> Wording.days(first, mark.last().orElse(first)))
                        .orElse(""),
                Wording.code(mark.kind()),
                SideSign.of(mark.side()),
                mark.items().size(),
                mark.origins(),
                mark.disputed());
    }

    static MarkRow of(Territory.Statement statement) {
        Control.Assertion assertion = statement.assertion();
        return new MarkRow(
                "/claims/" + assertion.claims().get(0).value(),
                Wording.cut(Wording.line(assertion.voice() + ": " + said(assertion)), LONGEST),
                assertion
                        .first()
                        .map(first -> Wording.days(first, assertion.last().orElse(first)))
                        .orElse(""),
                Wording.code(assertion.move()),
                SideSign.of(statement.side()),
                assertion.claims().size(),
                1,
                assertion.contested());
    }

    /** "part of it not taken by rebels, with doubts". */
    private static String said(Control.Assertion assertion) {
        String move = switch (assertion.move()) {
            case TAKES -> "taken";
            case HOLDS -> "held";
            case LOSES -> "lost";
            case REGAINS -> "retaken";
            case TRANSFERS -> "handed over";
        };
        return String.format(
                Locale.ROOT,
                "%s%s%s%s%s",
                assertion.partial() ? "part of it " : "",
                assertion.denied() ? "not " : "",
                move,
                assertion.holder().isEmpty() ? "" : " by " + assertion.holder(),
                assertion.doubted() ? ", with doubts" : "");
    }
}
