package org.dateline.reconcile.mention;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.dateline.reconcile.story.WordRarity;

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
        double sameLemma = flag(one.lemma().equals(other.lemma()));
        double inContext = one.meaning().inContext(other.meaning());
        double participants = shared(one.participants(), other.participants());
        double rarity = Math.min(WordRarity.of(one.lemma()), WordRarity.of(other.lemma())) / WordRarity.HIGHEST;
        boolean isSameReport = one.report().equals(other.report());
        double aboutSame = isSameReport ? SAME_REPORT : Math.max(-SAME_REPORT, Math.min(SAME_REPORT, reports));
        Map<String, Double> features = new LinkedHashMap<>();
        features.put("same-lemma", sameLemma);
        features.put("same-stem", stem(one.lemma(), other.lemma()));
        features.put("in-context", inContext);
        features.put("alone", one.meaning().alone(other.meaning()));
        features.put("sentence", one.meaning().sentence(other.meaning()));
        features.put("same-lemma-in-context", sameLemma * inContext);
        features.put("same-rare-lemma", sameLemma * rarity);
        features.put("both-say", flag(SAYING.contains(one.lemma()) && SAYING.contains(other.lemma())));
        features.put("same-report", flag(isSameReport));
        features.put("same-sentence", flag(isSameReport && one.sentence() == other.sentence()));
        features.put("reports", aboutSame);
        features.put("reports-differ", Math.min(0, aboutSame));
        features.put("subjects", shared(one.subjects(), other.subjects()));
        features.put("objects", shared(one.objects(), other.objects()));
        features.put("participants", participants);
        features.put("sentence-words", shared(one.sentenceWords(), other.sentenceWords()));
        features.put("other-names", conflict(one.names(), other.names()));
        features.put("other-places", conflict(one.places(), other.places()));
        features.put("other-times", conflict(one.times(), other.times()));
        return features;
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
            both += other.contains(word) ? WordRarity.of(word) : 0;
        }
        return both == 0 ? 0 : both / Math.min(weight(one), weight(other));
    }

    private static double weight(Set<String> words) {
        double weight = 0;
        for (String word : words) {
            weight += WordRarity.of(word);
        }
        return weight;
    }

    /** 1 where both sides name some and share none. */
    private static double conflict(Set<String> one, Set<String> other) {
        return flag(!one.isEmpty() && !other.isEmpty() && one.stream().noneMatch(other::contains));
    }
}
