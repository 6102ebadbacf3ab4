package org.dateline.bench.attribution;

import java.util.BitSet;

/** An attribution as the numbers of its tokens. */
record TokenAttribution(BitSet cue, BitSet source, BitSet content) {
    boolean touches(TokenAttribution other) {
        return cue.intersects(other.cue);
    }

    boolean equalsIn(Part part, TokenAttribution other) {
        return part.of(this).equals(part.of(other));
    }

    /** Good enough to show: source and content share at least half of their tokens with the other's. */
    boolean isUsableFor(TokenAttribution other) {
        return f1(source, other.source) >= 0.5 && f1(content, other.content) >= 0.5;
    }

    private static double f1(BitSet one, BitSet other) {
        int size = one.cardinality() + other.cardinality();
        return size == 0 ? 1 : 2.0 * shared(one, other) / size;
    }

    static int shared(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return both.cardinality();
    }
}
