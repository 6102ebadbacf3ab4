package org.dateline.desk.view;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.desk.snapshot.Item;
import org.dateline.desk.snapshot.Snapshot;
import org.dateline.model.ClaimId;
import org.dateline.model.Relation;
import org.dateline.model.RelationType;

/**
 * Two claims that stand in a relation, side by side.
 *
 * @param type its code
 * @param words how the one on the left stands to the one on the right
 * @param reason what was compared, and how it came out
 */
public record Related(String type, String words, String reason, ClaimBrief left, ClaimBrief right) {
    /** A claim in brief, with the words marked that the other does not have. */
    public record ClaimBrief(String id, List<Piece> words, Voice voice, String outlet, String days) {
        static ClaimBrief of(Item item, List<Piece> words) {
            return new ClaimBrief(
                    item.claim().id().value(),
                    words,
                    Voice.of(item),
                    Wording.outlet(item.report()),
                    Wording.days(item.claim()).orElse(""));
        }
    }

    /** Whether it sets claims against each other. */
    public boolean isDispute() {
        return type.equals(RelationType.CONTRADICTS.code()) || type.equals(RelationType.DENIES.code());
    }

    /** The relations of a claim, seen from it, disputes first. */
    static List<Related> of(Item item, Snapshot snapshot) {
        ClaimId id = item.claim().id();
        return snapshot.whole().standings().relations(id).stream()
                .sorted(Comparator.comparingInt(Related::rank))
                .flatMap(relation -> {
                    boolean starts = relation.claim().equals(id);
                    return snapshot.item(starts ? relation.other() : relation.claim()).stream()
                            .map(other -> between(relation, item, other, starts));
                })
                .toList();
    }

    /** A relation in its own direction; empty where one of its claims is not there. */
    static Optional<Related> of(Relation relation, Snapshot snapshot) {
        return snapshot.item(relation.claim())
                .flatMap(one -> snapshot.item(relation.other()).map(other -> between(relation, one, other, true)));
    }

    private static int rank(Relation relation) {
        return switch (relation.type()) {
            case CONTRADICTS -> 0;
            case DENIES -> 1;
            case CORRECTS -> 2;
            case UPDATES -> 3;
            case CORROBORATES -> 4;
            case QUALIFIES -> 5;
            case PART_OF -> 6;
            case REPEATS -> 7;
        };
    }

    private static Related between(Relation relation, Item left, Item right, boolean forwards) {
        Difference difference = Difference.between(Wording.line(left.words()), Wording.line(right.words()));
        return new Related(
                relation.type().code(),
                words(relation.type(), forwards || relation.type().isMutual()),
                relation.reason(),
                ClaimBrief.of(left, difference.one()),
                ClaimBrief.of(right, difference.other()));
    }

    static String words(RelationType type, boolean forwards) {
        return switch (type) {
            case REPEATS -> "repeats";
            case CORROBORATES -> "corroborates";
            case CONTRADICTS -> "contradicts";
            case QUALIFIES -> forwards ? "qualifies" : "is qualified by";
            case DENIES -> forwards ? "denies" : "is denied by";
            case UPDATES -> forwards ? "updates" : "is updated by";
            case CORRECTS -> forwards ? "corrects" : "is corrected by";
            case PART_OF -> forwards ? "is part of" : "has as a part";
        };
    }
}
