package org.dateline.reconcile.claim;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What sort of place a name or a noun tells of: "Menagh air base" and "airports" are airfields. */
public final class PlaceClass {
    private static final Map<String, String> CLASSES = Vocabulary.of("place-classes.tsv");

    private PlaceClass() {}

    /** Empty where the words tell of none. */
    public static Optional<String> of(String words) {
        String padded = " " + words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]++", " ") + " ";
        return CLASSES.entrySet().stream()
                .filter(entry -> padded.contains(" " + entry.getKey() + " "))
                .map(Map.Entry::getValue)
                .sorted()
                .findFirst();
    }
}
