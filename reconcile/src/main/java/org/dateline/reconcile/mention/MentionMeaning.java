package org.dateline.reconcile.mention;

import java.util.Arrays;

/** Vectors of unit length for a mention's words in their sentence, for these words alone, and for the sentence. */
public final class MentionMeaning {
    private final float[] inContext;
    private final float[] alone;
    private final float[] sentence;

    private MentionMeaning(float[] inContext, float[] alone, float[] sentence) {
        this.inContext = inContext.clone();
        this.alone = alone.clone();
        this.sentence = sentence.clone();
    }

    public static MentionMeaning of(float[] inContext, float[] alone, float[] sentence) {
        return new MentionMeaning(inContext, alone, sentence);
    }

    double inContext(MentionMeaning other) {
        return product(inContext, other.inContext);
    }

    double alone(MentionMeaning other) {
        return product(alone, other.alone);
    }

    double sentence(MentionMeaning other) {
        return product(sentence, other.sentence);
    }

    private static double product(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += (double) one[i] * other[i];
        }
        return sum;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MentionMeaning that
                && Arrays.equals(inContext, that.inContext)
                && Arrays.equals(alone, that.alone)
                && Arrays.equals(sentence, that.sentence);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(inContext);
    }
}
