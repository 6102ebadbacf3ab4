package org.dateline.reconcile.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.model.ReportId;
import org.dateline.reconcile.cluster.AverageLink;

/**
 * Which reports tell of the same story. What is said of two reports depends on these two alone; clusters are the same in
 * any order of reports.
 */
public final class Stories {
    /** The average likeness from which on two groups of reports tell one story. */
    public static final double THRESHOLD = 0.5;

    /** A link between two reports at least as strong as this puts them into one block. */
    private static final double LEAST_LINK = 0.2;

    private Stories() {}

    /** How likely it is that two reports tell of the same story, from 0 to 1; the same both ways round. */
    public static double likeness(StoryProfile one, StoryProfile other) {
        return 1 / (1 + Math.exp(-score(StoryPair.of(one, other))));
    }

    /**
     * The logarithm of the odds. Weights of a logistic regression over all pairs of the corpus {@code stories}, rounded; a
     * title says more of the story than names and numbers, which added nothing there.
     */
    private static double score(StoryPair pair) {
        return -7.1
                + 2.0 * pair.words()
                + 3.2 * pair.titles()
                + 8.9 * pair.titleMeaning()
                + 7.9 * pair.leadMeaning()
                - 0.5 * pair.daysApart();
    }

    /** The stories, each as the ids of its reports in order, in the order of their first reports. */
    public static List<List<ReportId>> cluster(Collection<StoryProfile> profiles) {
        Map<ReportId, StoryProfile> byId = new TreeMap<>();
        profiles.forEach(profile -> byId.put(profile.report(), profile));
        List<StoryProfile> sorted = List.copyOf(byId.values());
        List<List<ReportId>> stories = new ArrayList<>();
        for (List<StoryProfile> block : blocks(sorted)) {
            for (List<Integer> story : clusterBlock(block)) {
                stories.add(story.stream().map(i -> block.get(i).report()).toList());
            }
        }
        stories.sort((one, other) -> one.get(0).compareTo(other.get(0)));
        return stories;
    }

    /** The stories of a block as numbers in it. */
    private static List<List<Integer>> clusterBlock(List<StoryProfile> block) {
        return AverageLink.cluster(
                block.size(),
                (one, other) -> score(StoryPair.of(block.get(one), block.get(other))),
                Math.log(THRESHOLD / (1 - THRESHOLD)));
    }

    /** Reports that hang together by links of pairs which share a key. */
    private static List<List<StoryProfile>> blocks(List<StoryProfile> sorted) {
        Blocks blocks = new Blocks(sorted.size());
        Map<Long, List<Integer>> index = new HashMap<>();
        for (int report = 0; report < sorted.size(); report++) {
            for (long key : sorted.get(report).keys()) {
                List<Integer> earlier = index.computeIfAbsent(key, first -> new ArrayList<>());
                for (int other : earlier) {
                    join(sorted, other, report, blocks);
                }
                earlier.add(report);
            }
        }
        return blocks.groups().stream()
                .map(group -> group.stream().map(sorted::get).toList())
                .toList();
    }

    private static void join(List<StoryProfile> sorted, int one, int other, Blocks blocks) {
        if (!blocks.areJoined(one, other) && likeness(sorted.get(one), sorted.get(other)) >= LEAST_LINK) {
            blocks.join(one, other);
        }
    }
}
