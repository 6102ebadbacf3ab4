package org.dateline.extract.place.gazetteer;

/** What a row of a gazetteer is. */
public enum GazetteerKind {
    COUNTRY('C'),
    /** First-order division: province, governorate, state. */
    DIVISION('1'),
    /** Second-order division: district, county. */
    DISTRICT('2'),
    SETTLEMENT('P'),
    /** An area that crosses or parts countries and divisions: Donbas, the Middle East. */
    REGION('R'),
    /** A sea, river, lake or strait. */
    WATER('W');

    private final char letter;

    GazetteerKind(char letter) {
        this.letter = letter;
    }

    /** The letter that stands for it in files. */
    char letter() {
        return letter;
    }

    static GazetteerKind of(char letter) {
        for (GazetteerKind kind : values()) {
            if (kind.letter == letter) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no such kind: " + letter);
    }
}
