package org.dateline.bench.attribution;

import java.util.BitSet;
import java.util.Locale;

/** A part of an attribution. */
enum Part {
    CUE,
    SOURCE,
    CONTENT;

    BitSet of(TokenAttribution attribution) {
        return switch (this) {
            case CUE -> attribution.cue();
            case SOURCE -> attribution.source();
            case CONTENT -> attribution.content();
        };
    }

    String figure() {
        return name().toLowerCase(Locale.ROOT);
    }
}
