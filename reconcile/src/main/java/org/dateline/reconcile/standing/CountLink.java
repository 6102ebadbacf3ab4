package org.dateline.reconcile.standing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.ClaimId;
import org.dateline.model.Relation;
import org.dateline.model.RelationType;
import org.dateline.reconcile.claim.FigurePair;

/**
 * How one count stands to another: it contradicts, updates or corrects it; or how a claim denies what another counts.
 *
 * @param relation as it was found between two claims
 * @param one the count of the relation's first claim; empty where that denies without counting
 * @param other the count of the relation's second claim
 */
public record CountLink(Relation relation, Optional<Series.Point> one, Series.Point other) {
    private static final Set<RelationType> TYPES =
            Set.of(RelationType.CONTRADICTS, RelationType.DENIES, RelationType.UPDATES, RelationType.CORRECTS);

    /** Whether it sets them against each other. */
    public boolean isDispute() {
        return relation.type() == RelationType.CONTRADICTS || relation.type() == RelationType.DENIES;
    }

    /** Those between the counts of some series, one for each pair and type; disputes first, then as the series come. */
    public static List<CountLink> of(Collection<Series> all, Standings standings) {
        Map<ClaimId, List<Series.Point>> points = new LinkedHashMap<>();
        all.forEach(series -> series.points()
                .forEach(point -> point.claims()
                        .forEach(claim -> points.computeIfAbsent(claim, first -> new ArrayList<>())
                                .add(point))));
        Map<String, CountLink> found = new LinkedHashMap<>();
        points.keySet()
                .forEach(claim -> standings.relations(claim).stream()
                        .filter(relation -> TYPES.contains(relation.type()))
                        .forEach(relation ->
                                link(relation, points).ifPresent(link -> found.putIfAbsent(link.key(), link))));
        List<CountLink> links = new ArrayList<>(found.values());
        links.sort((a, b) -> Boolean.compare(b.isDispute(), a.isDispute()));
        return links;
    }

    private static Optional<CountLink> link(Relation relation, Map<ClaimId, List<Series.Point>> points) {
        List<Series.Point> ones = points.getOrDefault(relation.claim(), List.of());
        List<Series.Point> others = points.getOrDefault(relation.other(), List.of());
        Optional<CountLink> quoted = ones.stream()
                .flatMap(one -> others.stream()
                        .filter(other -> isCompared(relation, one, other))
                        .map(other -> new CountLink(relation, Optional.of(one), other)))
                .findFirst();
        // A denial is of all that a claim says: the first of its counts stands for them.
        return quoted.isPresent() || relation.type() != RelationType.DENIES
                ? quoted
                : others.stream().findFirst().map(other -> new CountLink(relation, Optional.empty(), other));
    }

    /** The words of the reason are all that is kept of which figures were held against each other. */
    private static boolean isCompared(Relation relation, Series.Point one, Series.Point other) {
        return one.figure().measure() == other.figure().measure()
                && !one.equals(other)
                && relation.reason().contains(FigurePair.words(one.figure()))
                && relation.reason().contains(FigurePair.words(other.figure()));
    }

    /** The same for one pair of counts, whichever of their claims it was found between. */
    private String key() {
        String first = one.map(Series.Point::claim).map(ClaimId::value).orElse("") + words(one);
        String second = other.claim().value() + words(Optional.of(other));
        boolean swapped = relation.type().isMutual() && first.compareTo(second) > 0;
        return relation.type() + " " + (swapped ? second + " " + first : first + " " + second);
    }

    private static String words(Optional<Series.Point> point) {
        return point.map(Series.Point::figure)
                .map(figure -> figure.measure() + figure.words())
                .orElse("");
    }
}
