package org.dateline.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** A field of a claim that a person may correct; its code is its name in exports. */
public enum ClaimField implements Coded {
    SPAN(Claim::span),
    QUOTE(Claim::quote),
    CLAIMANTS(Claim::claimants),
    VIA(Claim::via),
    CHANNEL(Claim::channel),
    STANCE(Claim::stance),
    STATUS(Claim::status),
    KIND(Claim::kind),
    CAVEATS(Claim::caveats),
    ACTORS(Claim::actors),
    TARGETS(Claim::targets),
    PLACES(Claim::places),
    WHEN(Claim::when),
    FIGURES(Claim::figures);

    @SuppressWarnings("ImmutableEnumChecker") // a method reference to a record's accessor
    private final Function<Claim, ?> value;

    ClaimField(Function<Claim, ?> value) {
        this.value = value;
    }

    /** Whether two claims have the same in this field. */
    public boolean agrees(Claim one, Claim other) {
        return value.apply(one).equals(value.apply(other));
    }

    /**
     * A claim with some fields as another has them. It keeps its id: what a person corrects stays found under its address.
     *
     * @param fields those taken over, each with the sentence where it is the span
     * @param reason of the fields taken over, in words for people
     */
    public static Claim blend(Claim claim, Claim other, Set<ClaimField> fields, String reason) {
        return new Claim(
                claim.id(),
                claim.report(),
                (fields.contains(SPAN) ? other : claim).span(),
                (fields.contains(SPAN) ? other : claim).sentence(),
                (fields.contains(QUOTE) ? other : claim).quote(),
                (fields.contains(CLAIMANTS) ? other : claim).claimants(),
                (fields.contains(VIA) ? other : claim).via(),
                (fields.contains(CHANNEL) ? other : claim).channel(),
                claim.cue(),
                claim.section(),
                (fields.contains(STANCE) ? other : claim).stance(),
                (fields.contains(STATUS) ? other : claim).status(),
                (fields.contains(KIND) ? other : claim).kind(),
                (fields.contains(CAVEATS) ? other : claim).caveats(),
                (fields.contains(ACTORS) ? other : claim).actors(),
                (fields.contains(TARGETS) ? other : claim).targets(),
                (fields.contains(PLACES) ? other : claim).places(),
                (fields.contains(WHEN) ? other : claim).when(),
                (fields.contains(FIGURES) ? other : claim).figures(),
                reasons(claim, fields, reason));
    }

    private static List<FieldReason> reasons(Claim claim, Set<ClaimField> fields, String reason) {
        List<FieldReason> reasons = new ArrayList<>();
        for (FieldReason known : claim.reasons()) {
            if (fields.stream().noneMatch(field -> field.code().equals(known.field()))) {
                reasons.add(known);
            }
        }
        fields.stream().sorted().forEach(field -> reasons.add(new FieldReason(field.code(), reason)));
        return reasons;
    }
}
