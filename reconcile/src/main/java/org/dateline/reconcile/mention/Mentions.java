package org.dateline.reconcile.mention;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.model.ReportId;
import org.dateline.reconcile.cluster.AverageLink;
import org.dateline.reconcile.story.StoryProfile;

/**
 * Which mentions in many reports name the same event: first the reports are put together that are about the same
 * happening, then the mentions in these. The outcome is the same in any order. The weights were made by {@code dateline bench
 * same-event-weights}.
 */
public final class Mentions {
    private static final double MENTION_THRESHOLD = -0.3;
    /** How much the best pair of two groups counts beside the average. */
    private static final double BEST_SHARE = 0.5;
    /** Scores beyond this say no more. */
    private static final double HIGHEST_SCORE = 6;

    private static final Mentions BUNDLED = new Mentions(
            Weights.read("report-weights.txt"), Weights.read("group-weights.txt"), Weights.read("mention-weights.txt"));

    private final ReportGroups groups;
    private final Weights mentionWeights;

    private Mentions(Weights reportWeights, Weights groupWeights, Weights mentionWeights) {
        groups = new ReportGroups(reportWeights, groupWeights);
        this.mentionWeights = mentionWeights;
    }

    /** With the weights that come with this module. */
    public static Mentions bundled() {
        return BUNDLED;
    }

    /** With weights for {@link ReportFeatures}, for {@link GroupFeatures} and for {@link MentionFeatures}. */
    public static Mentions with(Weights reportWeights, Weights groupWeights, Weights mentionWeights) {
        return new Mentions(reportWeights, groupWeights, mentionWeights);
    }

    /** The logarithm of the odds that two reports are about the same happening, by these two alone. */
    public double score(StoryProfile one, StoryProfile other) {
        return groups.score(one, other);
    }

    /**
     * The logarithm of the odds that two mentions name the same event.
     *
     * @param reports the score of their reports
     */
    public double score(Mention one, Mention other, double reports) {
        return mentionWeights.score(MentionFeatures.of(one, other, reports));
    }

    /** Groups of reports that are about happenings of one kind, in the order of their ids. */
    public List<List<StoryProfile>> reportsOfOneKind(Collection<StoryProfile> profiles) {
        return groups.ofOneKind(profiles);
    }

    /** Groups of reports that are about the same happening, in the order of their ids. */
    public List<List<StoryProfile>> reports(Collection<StoryProfile> profiles) {
        return groups.ofOneHappening(profiles);
    }

    /**
     * The events, each as its mentions in order.
     *
     * @param profiles of the mentions' reports; a report without one is by itself
     */
    public List<List<Mention>> cluster(Collection<Mention> mentions, Collection<StoryProfile> profiles) {
        Map<ReportId, List<Mention>> byReport = new TreeMap<>();
        for (Mention mention : new TreeSet<>(mentions)) {
            byReport.computeIfAbsent(mention.report(), first -> new ArrayList<>())
                    .add(mention);
        }
        List<List<Mention>> events = new ArrayList<>();
        for (List<StoryProfile> group : reports(profiles)) {
            List<Mention> inGroup = new ArrayList<>();
            for (StoryProfile profile : group) {
                List<Mention> inReport = byReport.remove(profile.report());
                inGroup.addAll(inReport == null ? List.of() : inReport);
            }
            events.addAll(clusterGroup(inGroup, group));
        }
        byReport.values().forEach(alone -> events.addAll(clusterGroup(alone, List.of())));
        return events;
    }

    private List<List<Mention>> clusterGroup(List<Mention> mentions, List<StoryProfile> profiles) {
        Map<ReportId, Map<ReportId, Double>> scores = scores(profiles);
        return AverageLink.cluster(
                        mentions.size(),
                        (one, other) -> bounded(score(
                                mentions.get(one),
                                mentions.get(other),
                                reports(
                                        mentions.get(one).report(),
                                        mentions.get(other).report(),
                                        scores))),
                        MENTION_THRESHOLD,
                        BEST_SHARE)
                .stream()
                .map(group -> group.stream().map(mentions::get).toList())
                .toList();
    }

    private Map<ReportId, Map<ReportId, Double>> scores(List<StoryProfile> profiles) {
        Map<ReportId, Map<ReportId, Double>> scores = new HashMap<>();
        for (StoryProfile one : profiles) {
            Map<ReportId, Double> row = new HashMap<>();
            for (StoryProfile other : profiles) {
                row.put(other.report(), score(one, other));
            }
            scores.put(one.report(), row);
        }
        return scores;
    }

    private static double reports(ReportId one, ReportId other, Map<ReportId, Map<ReportId, Double>> scores) {
        return one.equals(other)
                ? HIGHEST_SCORE
                : Objects.requireNonNull(Objects.requireNonNull(scores.get(one)).get(other));
    }

    private static double bounded(double score) {
        return Math.max(-HIGHEST_SCORE, Math.min(HIGHEST_SCORE, score));
    }
}
