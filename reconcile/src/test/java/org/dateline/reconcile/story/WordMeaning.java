package org.dateline.reconcile.story;

import org.dateline.reconcile.words.Rarity;

/** A stand-in for a network: texts lie near each other where they share words. */
public final class WordMeaning implements Meaning {
    private static final int DIMENSIONS = 512;

    @Override
    public float[] of(String sentence) {
        double[] counts = new double[DIMENSIONS];
        counts[0] = 0.01;
        for (String word : StoryWords.of(sentence)) {
            counts[Math.floorMod(word.hashCode(), DIMENSIONS)] += Rarity.of(word);
        }
        double squares = 0;
        for (double count : counts) {
            squares += count * count;
        }
        float[] unit = new float[DIMENSIONS];
        for (int i = 0; i < DIMENSIONS; i++) {
            unit[i] = (float) (counts[i] / Math.sqrt(squares));
        }
        return unit;
    }
}
