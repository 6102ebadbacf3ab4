package org.dateline.bench.sameevent;

import java.util.List;
import org.dateline.reconcile.mention.Mention;
import org.dateline.reconcile.story.StoryProfile;

/**
 * A document as the program sees it.
 *
 * @param topic number of its topic
 * @param isAddition whether it was added by ECB+, which put a second happening of the same kind into every topic
 * @param profile what tells which happening it is about
 * @param mentions in the order of the annotated ones
 * @param chains what each mention refers to, as annotated
 */
record ReadDocument(
        String topic, boolean isAddition, StoryProfile profile, List<Mention> mentions, List<String> chains) {
    ReadDocument {
        mentions = List.copyOf(mentions);
        chains = List.copyOf(chains);
    }

    /** Every topic has two happenings of one kind, told apart by which edition added the document. */
    boolean isAboutSame(ReadDocument other) {
        return topic.equals(other.topic) && isAddition == other.isAddition;
    }
}
