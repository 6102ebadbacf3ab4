package org.dateline.bench.sameevent;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.bench.Benchmark;
import org.dateline.model.ReportId;
import org.dateline.reconcile.mention.GroupFeatures;
import org.dateline.reconcile.mention.Mention;
import org.dateline.reconcile.mention.MentionFeatures;
import org.dateline.reconcile.mention.Mentions;
import org.dateline.reconcile.mention.ReportFeatures;
import org.dateline.reconcile.mention.Weights;
import org.dateline.reconcile.story.StoryProfile;

/**
 * Makes the weights that module {@code reconcile} carries for mentions ({@code report-weights.txt}, {@code
 * group-weights.txt}, {@code mention-weights.txt}), and measures them on topics that they were not fitted on: one fifth of the topics at a time is
 * held back, and its figures are printed with the mean.
 */
public final class SameEventWeights implements Benchmark {
    private static final int FOLDS = 5;
    /** Reports of one topic are the hard cases. */
    private static final double SAME_TOPIC_IMPORTANCE = 5;

    @Override
    public String name() {
        return "same-event-weights";
    }

    @Override
    public String description() {
        return "fits the weights that same-event uses, and measures them on topics held back";
    }

    @Override
    public Map<String, Object> run(Path data) throws IOException {
        List<ReadDocument> documents = SameEventBenchmark.readAll(data);
        Map<String, Object> figures = new LinkedHashMap<>();
        double sum = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            Map<Boolean, List<ReadDocument>> parts = parts(documents, fold);
            Map<String, Object> heldBack = SameEventBenchmark.figures(
                    parts.getOrDefault(true, List.of()), fit(parts.getOrDefault(false, List.of())));
            figures.put("held_back_" + fold, heldBack);
            sum += ((Number) heldBack.getOrDefault("conll_f1", 0)).doubleValue();
        }
        figures.put("held_back_conll_f1", Math.round(100 * sum / FOLDS) / 100.0);
        Weights reports = reportWeights(documents);
        Weights groups = groupWeights(documents, reports);
        Weights mentions = mentionWeights(documents, reports, groups);
        figures.put("fitted", SameEventBenchmark.figures(documents, Mentions.with(reports, groups, mentions)));
        figures.put("reports", listed(reports));
        figures.put("groups", listed(groups));
        figures.put("mentions", listed(mentions));
        return figures;
    }

    private static Map<String, Double> listed(Weights weights) {
        Map<String, Double> listed = new TreeMap<>(weights.byFeature());
        listed.put(Weights.INTERCEPT, weights.intercept());
        listed.replaceAll((name, weight) -> Math.round(weight * 1000) / 1000.0);
        return listed;
    }

    /** The documents of every fifth topic under {@code true}, the others under {@code false}. */
    private static Map<Boolean, List<ReadDocument>> parts(List<ReadDocument> documents, int fold) {
        List<String> topics = List.copyOf(
                new TreeSet<>(documents.stream().map(ReadDocument::topic).toList()));
        Map<Boolean, List<ReadDocument>> parts = new TreeMap<>();
        for (ReadDocument document : documents) {
            parts.computeIfAbsent(topics.indexOf(document.topic()) % FOLDS == fold, first -> new ArrayList<>())
                    .add(document);
        }
        return parts;
    }

    private static Mentions fit(List<ReadDocument> documents) {
        Weights reports = reportWeights(documents);
        Weights groups = groupWeights(documents, reports);
        return Mentions.with(reports, groups, mentionWeights(documents, reports, groups));
    }

    private static Weights reportWeights(List<ReadDocument> documents) {
        LogisticFit fit = new LogisticFit();
        for (int i = 0; i < documents.size(); i++) {
            ReadDocument one = documents.get(i);
            for (ReadDocument other : documents.subList(0, i)) {
                fit.add(
                        ReportFeatures.of(one.profile(), other.profile()),
                        one.isAboutSame(other),
                        one.topic().equals(other.topic()) ? SAME_TOPIC_IMPORTANCE : 1);
            }
        }
        return fit.weights();
    }

    private static Weights groupWeights(List<ReadDocument> documents, Weights reportWeights) {
        Weights none = new Weights(Map.of(), 0);
        Mentions model = Mentions.with(reportWeights, none, none);
        Map<ReportId, ReadDocument> byReport = byReport(documents);
        LogisticFit fit = new LogisticFit();
        for (List<StoryProfile> group : model.reportsOfOneKind(profiles(documents))) {
            GroupFeatures features =
                    GroupFeatures.of(group, (one, other) -> model.score(group.get(one), group.get(other)));
            for (int i = 0; i < group.size(); i++) {
                for (int j = 0; j < i; j++) {
                    ReadDocument one = document(group.get(i), byReport);
                    fit.add(features.of(i, j), one.isAboutSame(document(group.get(j), byReport)), 1);
                }
            }
        }
        return fit.weights();
    }

    private static Weights mentionWeights(List<ReadDocument> documents, Weights reportWeights, Weights groupWeights) {
        Mentions model = Mentions.with(reportWeights, groupWeights, new Weights(Map.of(), 0));
        Map<ReportId, ReadDocument> byReport = byReport(documents);
        LogisticFit fit = new LogisticFit();
        for (List<StoryProfile> group : model.reports(profiles(documents))) {
            for (int i = 0; i < group.size(); i++) {
                for (int j = 0; j <= i; j++) {
                    add(document(group.get(i), byReport), document(group.get(j), byReport), model, fit);
                }
            }
        }
        return fit.weights();
    }

    private static List<StoryProfile> profiles(List<ReadDocument> documents) {
        return documents.stream().map(ReadDocument::profile).toList();
    }

    private static Map<ReportId, ReadDocument> byReport(List<ReadDocument> documents) {
        Map<ReportId, ReadDocument> byReport = new LinkedHashMap<>();
        documents.forEach(document -> byReport.put(document.profile().report(), document));
        return byReport;
    }

    private static ReadDocument document(StoryProfile profile, Map<ReportId, ReadDocument> byReport) {
        return Objects.requireNonNull(byReport.get(profile.report()));
    }

    private static void add(ReadDocument one, ReadDocument other, Mentions model, LogisticFit fit) {
        double reports = model.score(one.profile(), other.profile());
        boolean isSame = one.profile().report().equals(other.profile().report());
        for (int i = 0; i < one.mentions().size(); i++) {
            Mention mention = one.mentions().get(i);
            int end = isSame ? i : other.mentions().size();
            for (int j = 0; j < end; j++) {
                fit.add(
                        MentionFeatures.of(mention, other.mentions().get(j), reports),
                        one.chains().get(i).equals(other.chains().get(j)),
                        1);
            }
        }
    }
}
