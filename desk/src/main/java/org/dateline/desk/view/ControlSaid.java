package org.dateline.desk.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.dateline.desk.snapshot.Snapshot;
import org.dateline.model.ClaimId;
import org.dateline.reconcile.standing.Control;

/**
 * Who is said to take, hold or lose a place, by whom.
 *
 * @param words "the rebels take it", as far as the claims say
 * @param marks what limits it: denied, doubted, in part
 * @param contested whether another voice says otherwise of one of these days
 */
public record ControlSaid(
        String place,
        String days,
        String voice,
        String words,
        List<String> marks,
        boolean contested,
        List<String> claims) {

    /** What some claims say, place by place. */
    static List<ControlSaid> of(Collection<ClaimId> claims, Snapshot snapshot) {
        return snapshot.whole().control(claims).stream()
                .flatMap(control -> control.assertions().stream().map(assertion -> of(control, assertion)))
                .toList();
    }

    private static ControlSaid of(Control control, Control.Assertion assertion) {
        List<String> marks = new ArrayList<>();
        if (assertion.denied()) {
            marks.add("denied");
        }
        if (assertion.doubted()) {
            marks.add("doubted");
        }
        if (assertion.partial()) {
            marks.add("in part");
        }
        return new ControlSaid(
                Wording.line(control.place()),
                assertion
                        .first()
                        .map(first -> Wording.days(first, assertion.last().orElse(first)))
                        .orElse("undated"),
                Wording.line(assertion.voice()),
                words(assertion),
                marks,
                assertion.contested(),
                assertion.claims().stream().map(ClaimId::value).toList());
    }

    private static String words(Control.Assertion assertion) {
        String holder = Wording.line(assertion.holder());
        boolean isSaid = !holder.isEmpty();
        return switch (assertion.move()) {
            case TAKES -> isSaid ? "taken by " + holder : "taken";
            case HOLDS -> isSaid ? "held by " + holder : "held";
            case LOSES -> isSaid ? "lost by " + holder : "lost";
            case REGAINS -> isSaid ? "regained by " + holder : "regained";
            case TRANSFERS -> isSaid ? "handed over: " + holder : "handed over";
        };
    }

    /** Whether a claim says so. */
    boolean isOf(ClaimId claim) {
        return claims.contains(claim.value());
    }
}
