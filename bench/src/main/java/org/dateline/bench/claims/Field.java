package org.dateline.bench.claims;

import java.util.Locale;

/** A field of a claim that is right or wrong on its own. In the order in which figures are shown. */
enum Field {
    GROUP(true) {
        @Override
        boolean isRight(Row gold, Row found) {
            return gold.kind().group() == found.kind().group();
        }
    },
    KIND(false) {
        @Override
        boolean isRight(Row gold, Row found) {
            return gold.kind() == found.kind();
        }
    },
    /** All named; and none where the report speaks in its own voice. */
    CLAIMANTS(true) {
        @Override
        boolean isRight(Row gold, Row found) {
            boolean ownVoice = gold.names("claimants").isEmpty();
            return Names.cover(gold.names("claimants"), found.names("claimants"))
                    && (!ownVoice || found.names("claimants").isEmpty());
        }
    },
    VIA(false) {
        @Override
        boolean isRight(Row gold, Row found) {
            return Names.cover(gold.names("via"), found.names("via"));
        }
    },
    STANCE(true) {
        @Override
        boolean isRight(Row gold, Row found) {
            return gold.text("stance").equals(found.text("stance"));
        }
    },
    STATUS(true) {
        @Override
        boolean isRight(Row gold, Row found) {
            return gold.text("status").equals(found.text("status"));
        }
    },
    PLACES(true) {
        @Override
        boolean isRight(Row gold, Row found) {
            return PlaceMatch.allMet(gold.all("places"), found.all("places"));
        }
    },
    WHEN(true) {
        @Override
        boolean isRight(Row gold, Row found) {
            return WhenMatch.isMet(gold.object("when"), found.object("when"));
        }
    },
    FIGURES(true) {
        @Override
        boolean isRight(Row gold, Row found) {
            return FigureMatch.allMet(gold.all("figures"), found.all("figures"));
        }
    },
    ACTORS(false) {
        @Override
        boolean isRight(Row gold, Row found) {
            return Names.cover(gold.names("actors"), found.names("actors"));
        }
    },
    TARGETS(false) {
        @Override
        boolean isRight(Row gold, Row found) {
            return Names.cover(gold.names("targets"), found.names("targets"));
        }
    };

    private final boolean partOfWhole;

    Field(boolean partOfWhole) {
        this.partOfWhole = partOfWhole;
    }

    /** Whether a row that needs no correction must have it right. */
    boolean isPartOfWhole() {
        return partOfWhole;
    }

    abstract boolean isRight(Row gold, Row found);

    String figureName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
