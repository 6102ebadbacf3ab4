package org.dateline.reconcile.mention;

import java.util.List;
import org.dateline.reconcile.story.UnitVector;

/**
 * What a mention means.
 *
 * @param inContext its words in their sentence
 * @param alone its words by themselves
 * @param sentence all of its sentence
 * @param participants each word, in the sentence, that says who or what takes part
 */
public record MentionMeaning(
        UnitVector inContext, UnitVector alone, UnitVector sentence, List<UnitVector> participants) {
    public MentionMeaning {
        participants = List.copyOf(participants);
    }

    /** How like the two participants are that are most alike; 0 where a side has none. */
    double participants(MentionMeaning other) {
        return participants.stream()
                .flatMapToDouble(one -> other.participants.stream().mapToDouble(one::likeness))
                .max()
                .orElse(0);
    }
}
