package org.dateline.desk.server;

import java.util.List;
import java.util.regex.Pattern;
import org.dateline.desk.access.Permission;
import org.dateline.desk.query.Refused;
import org.dateline.desk.review.Reviewing.Deciding;
import org.dateline.model.ClaimId;
import org.dateline.model.Coded;
import org.dateline.model.LineageType;
import org.dateline.model.RelationType;
import org.dateline.model.ReportId;

/**
 * What a button of the page of review decides.
 *
 * @param done the word with which the page says so
 * @param needs what the person must be allowed to do
 */
record Verdict(String done, Permission needs, Deciding act) {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{16}");

    /** @throws Refused if the form does not say what */
    static Verdict of(ClaimId claim, ReviewForm form) {
        return switch (form.wanted()) {
            case "accept" ->
                new Verdict("accepted", Permission.JUDGE, (decisions, author) -> decisions.accept(claim, author));
            case "reject" ->
                new Verdict("rejected", Permission.JUDGE, (decisions, author) -> decisions.reject(claim, author));
            case "take-up" ->
                new Verdict("taken-up", Permission.CODE, (decisions, author) -> decisions.review(claim, author));
            case "merge" -> merge(claim, form);
            case "confirm-relation" -> relation(form, true);
            case "deny-relation" -> relation(form, false);
            case "confirm-link" -> link(form, true);
            case "deny-link" -> link(form, false);
            default -> throw Refused.malformed(List.of("The form does not say what is to be done."));
        };
    }

    private static Verdict merge(ClaimId claim, ReviewForm form) {
        String written = form.text().text("other-id");
        ClaimId other = new ClaimId(id(form, written.isEmpty() ? "other" : "other-id"));
        return new Verdict(
                "merged", Permission.CODE, (decisions, author) -> decisions.merge(other, List.of(claim), author));
    }

    private static Verdict relation(ReviewForm form, boolean holds) {
        RelationType type = coded(form, RelationType.class);
        ClaimId one = new ClaimId(id(form, "one"));
        ClaimId other = new ClaimId(id(form, "other"));
        return new Verdict(
                "paired", Permission.CODE, (decisions, author) -> decisions.relate(one, type, other, holds, author));
    }

    private static Verdict link(ReviewForm form, boolean holds) {
        LineageType type = coded(form, LineageType.class);
        ReportId one = new ReportId(id(form, "one"));
        ReportId other = new ReportId(id(form, "other"));
        return new Verdict(
                "paired", Permission.CODE, (decisions, author) -> decisions.link(one, type, other, holds, author));
    }

    private static <E extends Enum<E> & Coded> E coded(ReviewForm form, Class<E> type) {
        try {
            return Coded.parse(type, form.text().text("type"));
        } catch (IllegalArgumentException e) {
            throw Refused.malformed(List.of("It is not said what the two are to each other."));
        }
    }

    private static String id(ReviewForm form, String field) {
        String id = form.text().text(field);
        if (!ID.matcher(id).matches()) {
            throw Refused.malformed(List.of("The other claim is named by its id, 16 digits and letters from a to f."));
        }
        return id;
    }
}
