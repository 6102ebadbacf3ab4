package org.dateline.reconcile.mention;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.model.ReportId;
import org.dateline.reconcile.cluster.AverageLink;
import org.dateline.reconcile.cluster.PairScore;
import org.dateline.reconcile.story.StoryProfile;

/**
 * Which reports are about the same happening. First those that are about happenings of one kind are put together, by what
 * each two of them have in common; then these groups are parted by what tells their reports apart.
 */
final class ReportGroups {
    private static final double KIND_THRESHOLD = -3;
    private static final double HAPPENING_THRESHOLD = 0.25;
    /** Scores beyond this say no more. */
    private static final double HIGHEST_SCORE = 10;

    private final Weights reportWeights;
    private final Weights groupWeights;

    ReportGroups(Weights reportWeights, Weights groupWeights) {
        this.reportWeights = reportWeights;
        this.groupWeights = groupWeights;
    }

    /** The logarithm of the odds that two reports are about the same happening, by these two alone. */
    double score(StoryProfile one, StoryProfile other) {
        return reportWeights.score(ReportFeatures.of(one, other));
    }

    /** Reports on happenings of one kind, in the order of their ids. */
    List<List<StoryProfile>> ofOneKind(Collection<StoryProfile> profiles) {
        Map<ReportId, StoryProfile> byId = new TreeMap<>();
        profiles.forEach(profile -> byId.put(profile.report(), profile));
        List<StoryProfile> sorted = List.copyOf(byId.values());
        return cluster(sorted, scores(sorted), KIND_THRESHOLD);
    }

    /** Reports on the same happening, in the order of their ids. */
    List<List<StoryProfile>> ofOneHappening(Collection<StoryProfile> profiles) {
        return ofOneKind(profiles).stream()
                .flatMap(group -> parted(group).stream())
                .toList();
    }

    private List<List<StoryProfile>> parted(List<StoryProfile> group) {
        GroupFeatures features = GroupFeatures.of(group, scores(group));
        return cluster(group, (one, other) -> groupWeights.score(features.of(one, other)), HAPPENING_THRESHOLD);
    }

    private PairScore scores(List<StoryProfile> profiles) {
        return (one, other) -> score(profiles.get(one), profiles.get(other));
    }

    private static List<List<StoryProfile>> cluster(List<StoryProfile> profiles, PairScore score, double threshold) {
        return AverageLink.cluster(
                        profiles.size(),
                        (one, other) -> Math.max(-HIGHEST_SCORE, Math.min(HIGHEST_SCORE, score.of(one, other))),
                        threshold)
                .stream()
                .map(group -> group.stream().map(profiles::get).toList())
                .toList();
    }
}
