package org.dateline.reconcile.mention;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.dateline.reconcile.words.Rarity;

/** What tells whether two mentions name the same event. */
public final class MentionFeatures {
    private static final int SHORTEST_STEM = 3;
    /** Of reports that are the same: more than different ones reach. */
    private static final double SAME_REPORT = 8;

    private static final Set<String> SAYING = Set.of("say", "tell", "report", "announce", "add");

    private MentionFeatures() {}

    /**
     * Features by name, always in the same order; the same both ways round.
     *
     * @param reports the logarithm of the odds that their reports are about the same happening
     */
    public static Map<String, Double> of(Mention one, Mention other, double reports) {
        double aboutSame = one.report().equals(other.report())
                ? SAME_REPORT
                : Math.max(-SAME_REPORT, Math.min(SAME_REPORT, reports));
        Map<String, Double> features = new LinkedHashMap<>();
        addWords(one, other, features);
        addMeanings(one.meaning(), other.meaning(), features);
        addPlace(one, other, aboutSame, features);
        addParticipants(one, other, features);
        return features;
    }

    private static void addWords(Mention one, Mention other, Map<String, Double> features) {
        double sameLemma = flag(one.lemma().equals(other.lemma()));
        features.put("same-lemma", sameLemma);
        features.put("same-stem", stem(one.lemma(), other.lemma()));
        features.put(
                "same-lemma-in-context",
                sameLemma * one.meaning().inContext().likeness(other.meaning().inContext()));
        features.put("same-rare-lemma", sameLemma * Math.min(Rarity.of(one.lemma()), Rarity.of(other.lemma())));
        features.put("both-say", flag(bothSay(one, other)));
        features.put("both-verbs", flag(one.isVerb() && other.isVerb()));
        features.put("no-verbs", flag(!one.isVerb() && !other.isVerb()));
        features.put("times-in-report", (double)
                Math.max(one.timesInReport(one.lemma()), other.timesInReport(other.lemma())));
        features.put(
                "others-lemma-in-report",
                flag(one.timesInReport(other.lemma()) > 0) + flag(other.timesInReport(one.lemma()) > 0));
    }

    private static void addMeanings(MentionMeaning one, MentionMeaning other, Map<String, Double> features) {
        features.put("in-context", one.inContext().likeness(other.inContext()));
        features.put("alone", one.alone().likeness(other.alone()));
        features.put("sentence", one.sentence().likeness(other.sentence()));
        features.put("participant-meanings", one.participants(other));
    }

    private static void addPlace(Mention one, Mention other, double aboutSame, Map<String, Double> features) {
        boolean isSameReport = one.report().equals(other.report());
        features.put("same-report", flag(isSameReport));
        features.put("same-sentence", flag(isSameReport && one.sentence() == other.sentence()));
        features.put("reports", aboutSame);
        features.put("reports-differ", Math.min(0, aboutSame));
    }

    private static void addParticipants(Mention one, Mention other, Map<String, Double> features) {
        double subjects = shared(one.subjects(), other.subjects());
        features.put("subjects", subjects);
        features.put("both-say-subjects", bothSay(one, other) ? subjects : 0);
        features.put("objects", shared(one.objects(), other.objects()));
        features.put("participants", shared(one.participants(), other.participants()));
        features.put("sentence-words", shared(one.sentenceWords(), other.sentenceWords()));
        features.put("other-names", conflict(one.names(), other.names()));
        features.put("other-places", conflict(one.places(), other.places()));
        features.put("other-times", conflict(one.times(), other.times()));
    }

    private static boolean bothSay(Mention one, Mention other) {
        return SAYING.contains(one.lemma()) && SAYING.contains(other.lemma());
    }

    private static double flag(boolean holds) {
        return holds ? 1 : 0;
    }

    /** The share of the longer word that both begin with; 0 where that is too short to be a stem. */
    private static double stem(String one, String other) {
        int shared = 0;
        while (shared < Math.min(one.length(), other.length()) && one.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        return shared < SHORTEST_STEM ? 0 : (double) shared / Math.max(one.length(), other.length());
    }

    /** The weight of shared words as a share of the lighter side; 0 where a side has none. */
    private static double shared(Set<String> one, Set<String> other) {
        double both = 0;
        for (String word : one) {
            both += other.contains(word) ? Rarity.of(word) : 0;
        }
        return both == 0 ? 0 : both / Math.min(weight(one), weight(other));
    }

    private static double weight(Set<String> words) {
        double weight = 0;
        for (String word : words) {
            weight += Rarity.of(word);
        }
        return weight;
    }

    /** 1 where both sides name some and share none. */
    private static double conflict(Set<String> one, Set<String> other) {
        return flag(!one.isEmpty() && !other.isEmpty() && one.stream().noneMatch(other::contains));
    }
}
