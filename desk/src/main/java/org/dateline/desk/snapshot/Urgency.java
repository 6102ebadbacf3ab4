package org.dateline.desk.snapshot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.model.Claim;
import org.dateline.model.Kind;
import org.dateline.model.PlacePrecision;
import org.dateline.model.WhenPrecision;

/**
 * How much a claim needs to be looked at by a person: first what is contested, then what many stand behind, then what the program
 * left open.
 *
 * @param open what it left open, in words
 */
public record Urgency(Item item, List<String> open) {
    private static final Comparator<Urgency> ORDER = Comparator.comparing(
                    (Urgency urgency) -> urgency.item().opposing(), Comparator.reverseOrder())
            .thenComparing(urgency -> urgency.item().supporting(), Comparator.<Integer>reverseOrder())
            .thenComparing(urgency -> urgency.open().size(), Comparator.<Integer>reverseOrder())
            .thenComparing(urgency -> urgency.item().position());

    /** All claims of a snapshot, the most urgent first. */
    public record All(List<Urgency> list) {
        public static All in(Snapshot snapshot) {
            return snapshot.derive(
                    All.class,
                    all -> new All(
                            all.items().stream().map(Urgency::of).sorted(ORDER).toList()));
        }
    }

    static Urgency of(Item item) {
        Claim claim = item.claim();
        List<String> open = new ArrayList<>();
        if (claim.places().isEmpty()) {
            open.add("no place");
        } else if (claim.places().stream().anyMatch(place -> place.precision() == PlacePrecision.UNLOCATED)) {
            open.add("a place not located");
        }
        if (claim.when().isEmpty()) {
            open.add("no day");
        } else if (claim.when()
                .filter(when -> when.precision() == WhenPrecision.VAGUE || when.precision() == WhenPrecision.UNANCHORED)
                .isPresent()) {
            open.add("the day is vague");
        }
        if (claim.kind() == Kind.OTHER) {
            open.add("of no known kind");
        }
        if (!claim.caveats().isEmpty()) {
            open.add("told with a caveat");
        }
        return new Urgency(item, List.copyOf(open));
    }

    /** Why it comes where it does, in words. */
    public List<String> reasons() {
        List<String> reasons = new ArrayList<>();
        if (item.isDisputed()) {
            reasons.add("contested by " + item.opposing());
        }
        if (item.supporting() > 1) {
            reasons.add(item.supporting() + " origins");
        }
        reasons.addAll(open);
        return reasons;
    }
}
