package org.dateline.reconcile.standing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.model.Claim;
import org.dateline.model.ClaimId;
import org.dateline.model.Figure;
import org.dateline.model.Kind;
import org.dateline.model.Measure;
import org.dateline.model.Place;
import org.dateline.model.When;

/**
 * What the claims about one happening say of it in common.
 *
 * @param first the first day that any claim names
 * @param last the last day that any claim names
 * @param kind that of most claims
 * @param place the one that most claims name first
 * @param fullest the claim with most words
 * @param ranges each measure of people and places over all claims
 */
public record EventDigest(
        Optional<LocalDate> first,
        Optional<LocalDate> last,
        Kind kind,
        Optional<Place> place,
        ClaimId fullest,
        List<Range> ranges) {
    /**
     * What all claims together leave open for one measure; their counts are never averaged.
     *
     * @param most the greatest number that any claim names
     * @param open whether a claim sets no bound
     */
    public record Range(Measure measure, double least, double most, boolean open) {}

    public EventDigest {
        ranges = List.copyOf(ranges);
    }

    /**
     * The same in whatever order the claims come.
     *
     * @param claims at least one
     */
    public static EventDigest of(Collection<Claim> claims) {
        return new EventDigest(
                claims.stream()
                        .flatMap(claim -> claim.when().stream())
                        .flatMap(when -> when.start().stream())
                        .min(Comparator.naturalOrder()),
                claims.stream()
                        .flatMap(claim -> claim.when().stream())
                        .flatMap((When when) -> when.end().stream())
                        .max(Comparator.naturalOrder()),
                commonest(claims, claim -> Stream.of(claim.kind())).orElseThrow(),
                place(claims),
                claims.stream()
                        .max(Comparator.<Claim>comparingInt(
                                        claim -> claim.span().length())
                                .thenComparing(Claim::id))
                        .map(Claim::id)
                        .orElseThrow(),
                ranges(claims));
    }

    private static Optional<Place> place(Collection<Claim> claims) {
        return commonest(claims, claim -> claim.places().stream().limit(1).map(Place::name))
                .flatMap(name -> claims.stream()
                        .sorted(Comparator.comparing(Claim::id))
                        .flatMap(claim -> claim.places().stream())
                        .filter(place -> place.name().equals(name))
                        .findFirst());
    }

    private static <V extends Comparable<V>> Optional<V> commonest(
            Collection<Claim> claims, Function<Claim, Stream<V>> values) {
        return claims.stream()
                .flatMap(values)
                .collect(Collectors.groupingBy(value -> value, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<V, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }

    private static List<Range> ranges(Collection<Claim> claims) {
        Map<Measure, List<Figure>> byMeasure = claims.stream()
                .flatMap(claim -> claim.figures().stream())
                .filter(figure -> figure.measure() != Measure.DISTANCE_KM && figure.measure() != Measure.OTHER)
                .collect(Collectors.groupingBy(Figure::measure, TreeMap::new, Collectors.toList()));
        return byMeasure.entrySet().stream()
                .map(entry -> range(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Range range(Measure measure, List<Figure> figures) {
        double least = figures.stream().mapToDouble(Figure::min).min().orElse(0);
        double most = figures.stream()
                .mapToDouble(figure -> figure.max().orElse(figure.min()))
                .max()
                .orElse(least);
        return new Range(
                measure,
                least,
                most,
                figures.stream().anyMatch(figure -> figure.max().isEmpty()));
    }
}
