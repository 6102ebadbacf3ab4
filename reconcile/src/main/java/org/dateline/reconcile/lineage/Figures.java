package org.dateline.reconcile.lineage;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Figures of two sentences that tell the same. */
final class Figures {
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private Figures() {}

    /** "25 against 27", if each has figures that the other has not. */
    static List<String> changed(Sentence sentence, Sentence like) {
        String own = own(sentence, like);
        String others = own(like, sentence);
        return own.isEmpty() || others.isEmpty() ? List.of() : List.of(own + " against " + others);
    }

    private static String own(Sentence sentence, Sentence like) {
        return sentence.terms().keySet().stream()
                .filter(Sentence::isFigure)
                .filter(figure -> !like.terms().containsKey(figure))
                .map(figure -> figure.substring(1))
                .filter(figure -> !YEAR.matcher(figure).matches())
                .collect(Collectors.joining(", "));
    }
}
