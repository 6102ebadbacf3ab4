package org.dateline.reconcile.claim;

import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Figure;
import org.dateline.model.Measure;

/**
 * Who or what a figure counts, in classes that hold across reports: people of any sort, civilians, those who fight the
 * government, those who fight for it; or the words themselves.
 *
 * @param sides the names among the words, folded: "Iraqi"
 */
record Population(Set<String> classes, Set<String> sides) {
    private static final Map<String, String> CLASSES = Vocabulary.of("populations.tsv");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*+");
    private static final Pattern HARD =
            Pattern.compile("(?<!\\p{L})(?:serious|critical|severe|slight|minor|light)(?:ly)?(?!\\p{L})");
    private static final String ANY = "any";
    private static final String CIVILIANS = "civilians";
    private static final String OTHERS = "others";

    Population {
        classes = Set.copyOf(classes);
        sides = Set.copyOf(sides);
    }

    /** Of a figure of a claim: where that counts others in other ways, "100 others wounded" are all the wounded. */
    static Population of(Figure figure, ClaimView view) {
        Set<String> classes = new HashSet<>();
        Set<String> sides = new HashSet<>();
        Matcher words = WORD.matcher(figure.population());
        while (words.find()) {
            String word = words.group().toLowerCase(Locale.ROOT);
            String known = CLASSES.get(word);
            if (known != null) {
                classes.add(known);
            } else if (Character.isUpperCase(words.group().charAt(0))) {
                sides.add(word);
            }
        }
        if (classes.remove(OTHERS)) {
            boolean countsOtherwise =
                    view.claim().figures().stream().anyMatch(found -> found.measure() != figure.measure());
            classes.add(countsOtherwise ? ANY : OTHERS);
        }
        if (classes.isEmpty()) {
            classes.add(unknown(figure, view));
        }
        if (figure.measure() == Measure.WOUNDED && HARD.matcher(view.text()).find()) {
            classes.add("hard hit");
        }
        if (classes.size() > 1) {
            classes.remove(ANY);
        }
        return new Population(classes, sides);
    }

    /** Of whom the words say nothing: "four of them" are a part, of which only the number is known. */
    private static String unknown(Figure figure, ClaimView view) {
        if (!figure.population().isBlank()) {
            return figure.population().toLowerCase(Locale.ROOT).strip();
        }
        boolean isPart = view.claim().figures().stream()
                .anyMatch(other -> other.measure() == figure.measure() && other.min() > figure.min());
        return isPart ? figure.words() : ANY;
    }

    boolean isAny() {
        return classes.contains(ANY);
    }

    /** Whether both count the same. */
    boolean isSameAs(Population other) {
        boolean isOtherSide = !sides.isEmpty() && !other.sides.isEmpty() && Collections.disjoint(sides, other.sides);
        return classes.equals(other.classes) && !isOtherSide;
    }

    /** Whether one is a part of the other, so that its count cannot be higher. */
    boolean isPartOf(Population other) {
        return other.isAny() && !isAny();
    }

    /** Whether it may as well be all: those whom an attack hits are called civilians or people. */
    boolean isLoose() {
        return classes.equals(Set.of(CIVILIANS));
    }
}
