package org.dateline.desk.picture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.dateline.desk.query.ClaimFilter;
import org.dateline.desk.snapshot.Snapshot;

/**
 * What passes a filter, by where it honestly stands.
 *
 * @param sites those with most independent origins first
 * @param marks number of all marks
 * @param nowhere number of marks that stand nowhere
 * @param trays claims without an honest place, by the reason
 */
public record Atlas(List<Site> sites, int marks, int nowhere, List<Tray> trays) {
    public Atlas {
        sites = List.copyOf(sites);
        trays = List.copyOf(trays);
    }

    /** A place with its marks, the best known first. */
    public record Site(Spot spot, List<Mark> marks) {
        static final Comparator<Site> BY_WEIGHT = Comparator.<Site>comparingInt(
                        site -> site.marks().get(0).origins())
                .thenComparingInt(site -> site.marks().size())
                .reversed()
                .thenComparing(site -> site.spot().key());
    }

    /** An event stands where most of its claims say; a claim wherever it says; nothing outside of the filter's area. */
    public static Atlas of(MarksOf what, Snapshot snapshot, ClaimFilter filter) {
        List<Mark> marks = Marks.of(what, snapshot, filter);
        Predicate<Spot> within = filter.area()
                .<Predicate<Spot>>map(area -> spot -> spot.isIn(area))
                .orElse(spot -> true);
        Spots known = Spots.in(snapshot);
        Function<Mark, Collection<Spot>> spots = what == MarksOf.CLAIMS
                ? mark -> known.all(mark, within)
                : mark -> known.commonest(mark, within).stream().toList();
        Map<String, Site> sites = new LinkedHashMap<>();
        int nowhere = 0;
        for (Mark mark : marks) {
            Collection<Spot> where = spots.apply(mark);
            nowhere += where.isEmpty() ? 1 : 0;
            where.forEach(spot -> sites.computeIfAbsent(spot.key(), first -> new Site(spot, new ArrayList<>()))
                    .marks()
                    .add(mark));
        }
        return new Atlas(
                sites.values().stream().sorted(Site.BY_WEIGHT).toList(),
                marks.size(),
                nowhere,
                Tray.of(snapshot, filter));
    }
}
