package org.dateline.reconcile.standing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.dateline.model.Claim;
import org.dateline.model.Coded;
import org.dateline.model.Figure;
import org.dateline.model.Measure;
import org.dateline.model.Place;
import org.dateline.reconcile.words.Content;

/**
 * What a rendering of an utterance says otherwise than the one nearest to the source.
 *
 * @param field as exports name it: claimants, via, figures, places, stance, status, caveats
 * @param before what the nearest one has; empty where the other adds it
 * @param after what the other has; empty where it drops it
 */
public record FieldDrift(String field, String before, String after) {
    private static final int SHORTEST_PART = 4;

    /** Dropped, added or altered. */
    public enum Type implements Coded {
        DROPPED,
        ADDED,
        ALTERED
    }

    public Type type() {
        return after.isEmpty() ? Type.DROPPED : before.isEmpty() ? Type.ADDED : Type.ALTERED;
    }

    /** In the order: who says it, through whom, how sure, how many, where. */
    static List<FieldDrift> between(Rendering nearest, Rendering other) {
        Claim before = nearest.held().claim();
        Claim after = other.held().claim();
        List<FieldDrift> drifts = new ArrayList<>();
        names("claimants", nearest.claimants(), other.claimants(), drifts);
        names("via", before.via(), after.via(), drifts);
        code("stance", before.stance(), after.stance(), drifts);
        code("status", before.status(), after.status(), drifts);
        names("caveats", before.caveats(), after.caveats(), drifts);
        drifts.addAll(of("figures", counts(before), counts(after), FieldDrift::sameFigure, Figure::words));
        drifts.addAll(of("places", before.places(), after.places(), FieldDrift::samePlace, Place::name));
        return drifts;
    }

    private static void code(String field, Coded before, Coded after, List<FieldDrift> drifts) {
        if (!before.equals(after)) {
            drifts.add(new FieldDrift(field, before.code(), after.code()));
        }
    }

    private static void names(String field, List<String> before, List<String> after, List<FieldDrift> drifts) {
        drifts.addAll(of(field, before, after, FieldDrift::sameName, Function.identity()));
    }

    /** What the one lacks of the other; where each lacks something of the other, it was altered. */
    private static <T> List<FieldDrift> of(
            String field, List<T> before, List<T> after, BiPredicate<T, T> same, Function<T, String> words) {
        List<String> dropped = lacking(before, after, same, words);
        List<String> added = lacking(after, before, same, words);
        return dropped.isEmpty() && added.isEmpty()
                ? List.of()
                : List.of(new FieldDrift(field, String.join(", ", dropped), String.join(", ", added)));
    }

    private static <T> List<String> lacking(
            List<T> some, List<T> others, BiPredicate<T, T> same, Function<T, String> words) {
        return some.stream()
                .filter(one -> others.stream().noneMatch(other -> same.test(one, other)))
                .map(words)
                .distinct()
                .toList();
    }

    private static boolean sameName(String one, String other) {
        return folded(one).equals(folded(other));
    }

    private static String folded(String name) {
        return Content.plain(name).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    /** Distances and the like are told in many ways and stand in the words; counts are what drifts. */
    private static List<Figure> counts(Claim claim) {
        return claim.figures().stream()
                .filter(figure -> figure.measure() != Measure.DISTANCE_KM)
                .toList();
    }

    private static boolean sameFigure(Figure one, Figure other) {
        return one.measure() == other.measure()
                && one.min() == other.min()
                && one.max().equals(other.max());
    }

    /** One place in the gazetteer, or one name within the other: "Hama" and "the city of Hama". */
    private static boolean samePlace(Place one, Place other) {
        Optional<Integer> first = one.location().flatMap(Place.Location::geonamesId);
        if (first.isPresent() && first.equals(other.location().flatMap(Place.Location::geonamesId))) {
            return true;
        }
        String name = folded(one.name());
        String otherName = folded(other.name());
        return name.equals(otherName)
                || (Math.min(name.length(), otherName.length()) >= SHORTEST_PART
                        && (name.contains(otherName) || otherName.contains(name)));
    }
}
