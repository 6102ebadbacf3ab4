package org.dateline.reconcile.mention;

import java.util.LinkedHashMap;
import java.util.Map;
import org.dateline.reconcile.story.StoryPair;
import org.dateline.reconcile.story.StoryProfile;

/**
 * What tells whether two reports are about the same happening: closer than the same story, so that names and numbers weigh
 * more than what the titles mean.
 */
public final class ReportFeatures {
    private ReportFeatures() {}

    /** Features by name, always in the same order; the same both ways round. */
    public static Map<String, Double> of(StoryProfile one, StoryProfile other) {
        StoryPair pair = StoryPair.of(one, other);
        Map<String, Double> features = new LinkedHashMap<>();
        features.put("words", pair.words());
        features.put("titles", pair.titles());
        features.put("lead-meaning", pair.leadMeaning());
        features.put("names", pair.names());
        features.put("lead-names", pair.leadNames());
        features.put("numbers", pair.numbers());
        return features;
    }
}
