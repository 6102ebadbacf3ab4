package org.dateline.language;

import org.dateline.model.Span;

/** A sentence that the network has read, with the meaning of each of its words in this sentence. */
public final class SentenceReading {
    private final SentencePieces pieces;
    private final float[] states;

    SentenceReading(SentencePieces pieces, float[] states) {
        this.pieces = pieces;
        this.states = states;
    }

    /** The vector of the sentence, of unit length. */
    public float[] whole() {
        return mean(0, pieces.ids().length);
    }

    /**
     * The vector of a part, of unit length: what its words mean in this sentence. That of the whole sentence where the
     * part has no word that was read.
     */
    public float[] part(Span part) {
        int from = 0;
        int to = 0;
        for (int i = 1; i + 1 < pieces.spans().size(); i++) {
            if (pieces.spans().get(i).overlaps(part)) {
                from = to == 0 ? i : from;
                to = i + 1;
            }
        }
        return to == 0 ? whole() : mean(from, to);
    }

    private float[] mean(int from, int to) {
        double[] sum = new double[SentenceVectors.DIMENSIONS];
        for (int piece = from; piece < to; piece++) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += states[piece * sum.length + i];
            }
        }
        return unit(sum);
    }

    private static float[] unit(double[] sum) {
        double squares = 0;
        for (double value : sum) {
            squares += value * value;
        }
        double length = Math.sqrt(squares);
        float[] unit = new float[sum.length];
        for (int i = 0; i < unit.length; i++) {
            unit[i] = (float) (sum[i] / length);
        }
        return unit;
    }
}
