package org.dateline.reconcile.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Claim;
import org.dateline.model.Coded;
import org.dateline.model.Sha256;
import org.dateline.model.Span;

/**
 * Something that two coders say differently.
 *
 * @param number from 1 on, in the order of the reports and their text
 * @param field empty where only one of them has a claim at all
 */
public record Disagreement(int number, Match match, Optional<CodedField> field) {
    /** What a coder without a claim says of it. */
    public static final String NO_CLAIM = "no claim";

    private static final String A_CLAIM = "a claim";

    /** All, the same for the same codings. Where words begin and end is no disagreement. */
    public static List<Disagreement> of(List<CodedTwice> reports) {
        List<Disagreement> all = new ArrayList<>();
        for (CodedTwice report : reports) {
            for (Match match : report.matches()) {
                if (!match.isBoth()) {
                    all.add(new Disagreement(all.size() + 1, match, Optional.empty()));
                    continue;
                }
                for (CodedField field : CodedField.values()) {
                    if (!field.agrees(
                            match.first().orElseThrow(), match.second().orElseThrow())) {
                        all.add(new Disagreement(all.size() + 1, match, Optional.of(field)));
                    }
                }
            }
        }
        return List.copyOf(all);
    }

    /** The field's code, or "claim". */
    public String respect() {
        return field.map(Coded::code).orElse(Agreement.CLAIM);
    }

    /** What the first coder says, in words for people; empty for nothing. */
    public String first() {
        return said(match.first());
    }

    /** What the second coder says. */
    public String second() {
        return said(match.second());
    }

    private String said(Optional<Claim> claim) {
        if (field.isEmpty()) {
            return claim.map(present -> A_CLAIM + ": " + present.kind().code()).orElse(NO_CLAIM);
        }
        return field.get().words(claim.orElseThrow());
    }

    /** The words it is about, of both. */
    public Span span() {
        return match.span();
    }

    /**
     * Names what is disagreed on, whichever other disagreements there are: by the report, the claims, the field and what both
     * say.
     */
    public String key() {
        String all = String.join(
                "\n",
                match.report().id().value(),
                match.first().map(claim -> claim.id().value()).orElse(""),
                match.second().map(claim -> claim.id().value()).orElse(""),
                respect(),
                first(),
                second());
        return Sha256.of(all).brief();
    }
}
