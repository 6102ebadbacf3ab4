package org.dateline.extract.place.gazetteer;

/** How well a written name fits a row's name, best first. */
public enum Exactness {
    /** The row's own name, but for case, marks, hyphens and apostrophes. */
    NAME("exact name"),
    /** Another name of the row, but for case, marks, hyphens and apostrophes. */
    OTHER_NAME("another of its names"),
    /** One of its names in another transliteration: articles, doubled letters, q/k, ou/u. */
    FOLDED("name in another transliteration"),
    /** One of its names but for vowels. */
    SKELETON("name but for its vowels");

    private final String words;

    Exactness(String words) {
        this.words = words;
    }

    /** In words, for a reason. */
    public String words() {
        return words;
    }
}
