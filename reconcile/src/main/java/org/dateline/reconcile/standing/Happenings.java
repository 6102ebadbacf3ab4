package org.dateline.reconcile.standing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.model.ClaimId;
import org.dateline.model.ReportId;
import org.dateline.model.SameEvent;

/**
 * Claims by what they tell of. Those that are related tell of one thing. Groups of them are joined, the most alike first, as
 * long as enough of the reports of the one have something on the happening of the other: a claim that is like one of a group
 * and unlike all others does not pull two happenings together. Depends on the claims and pairs alone, and not on their order.
 */
final class Happenings {
    /** Of the pairs of reports between two groups, the share that must have claims on one happening. */
    private static final double LEAST_ALIKE = 0.4;

    private static final Comparator<Pair> MOST_ALIKE = Comparator.comparingDouble(Pair::alike)
            .reversed()
            .thenComparing(Pair::first)
            .thenComparing(Pair::second);

    /**
     * Two groups as they were when this was made.
     *
     * @param first the least claim of the one
     * @param second the least claim of the other, which is not less than the first
     */
    private record Pair(Group one, Group other, ClaimId first, ClaimId second, double alike) {
        static Pair of(Group one, Group other) {
            return one.least.compareTo(other.least) < 0
                    ? new Pair(one, other, one.least, other.least, one.alike(other))
                    : of(other, one);
        }

        /** Whether neither has grown or gone since. */
        boolean isCurrent() {
            return !one.claims.isEmpty() && !other.claims.isEmpty() && equals(of(one, other));
        }
    }

    /** Two reports, the lesser first. */
    private record Reports(ReportId one, ReportId other) {
        static Reports of(ReportId one, ReportId other) {
            return one.compareTo(other) < 0 ? new Reports(one, other) : new Reports(other, one);
        }
    }

    /** Claims that belong together. */
    private static final class Group {
        private ClaimId least;
        private final List<ClaimId> claims = new ArrayList<>();
        private final Set<ReportId> reports = new HashSet<>();
        /** Pairs of reports, one of this group and one of another, that have claims on one happening. */
        private final Map<Group, Set<Reports>> links = new HashMap<>();

        Group(ClaimId least) {
            this.least = least;
        }

        void add(Held held) {
            claims.add(held.claim().id());
            reports.add(held.report());
        }

        double alike(Group other) {
            return links.getOrDefault(other, Set.of()).size() / (double) Math.max(1, pairsWith(other));
        }

        private long pairsWith(Group other) {
            Set<ReportId> fewer = reports.size() < other.reports.size() ? reports : other.reports;
            Set<ReportId> more = fewer == reports ? other.reports : reports;
            long common = fewer.stream().filter(more::contains).count();
            // A report makes no pair with itself, and two that are in both groups make one.
            return (long) reports.size() * other.reports.size() - common - common * (common - 1) / 2;
        }

        void link(Group other, Collection<Reports> pairs) {
            links.computeIfAbsent(other, first -> new HashSet<>()).addAll(pairs);
            other.links.computeIfAbsent(this, first -> new HashSet<>()).addAll(pairs);
        }

        /** Takes in all of another group, which is empty then. */
        void take(Group other) {
            least = least.compareTo(other.least) < 0 ? least : other.least;
            claims.addAll(other.claims);
            other.claims.clear();
            reports.addAll(other.reports);
            other.links.forEach((third, pairs) -> {
                third.links.remove(other);
                if (third != this) {
                    link(third, pairs);
                }
            });
            other.links.clear();
        }
    }

    private final Map<ClaimId, ClaimId> leasts = new HashMap<>();
    private final Map<ClaimId, List<ClaimId>> members = new TreeMap<>();

    private Happenings(Collection<Group> groups) {
        for (Group group : groups) {
            if (!group.claims.isEmpty()) {
                members.put(group.least, group.claims.stream().sorted().toList());
                group.claims.forEach(claim -> leasts.put(claim, group.least));
            }
        }
    }

    /**
     * @param makers the claims that make events
     * @param related which of them tell of one thing for certain
     * @param pairs of them that may be on one happening
     */
    static Happenings of(Collection<Held> makers, Clusters<ClaimId> related, Set<SameEvent> pairs) {
        Map<ClaimId, Group> byLeast = new TreeMap<>();
        Map<ClaimId, Group> groups = new HashMap<>();
        Map<ClaimId, ReportId> reports = new HashMap<>();
        for (Held held : makers) {
            ClaimId claim = held.claim().id();
            Group group = byLeast.computeIfAbsent(related.least(claim), Group::new);
            group.add(held);
            groups.put(claim, group);
            reports.put(claim, held.report());
        }
        for (SameEvent pair : pairs) {
            Group one = Objects.requireNonNull(groups.get(pair.claim()));
            Group other = Objects.requireNonNull(groups.get(pair.other()));
            Reports between = Reports.of(
                    Objects.requireNonNull(reports.get(pair.claim())),
                    Objects.requireNonNull(reports.get(pair.other())));
            if (one != other && !between.one().equals(between.other())) {
                one.link(other, List.of(between));
            }
        }
        join(byLeast.values());
        return new Happenings(byLeast.values());
    }

    private static void join(Collection<Group> groups) {
        PriorityQueue<Pair> open = new PriorityQueue<>(MOST_ALIKE);
        groups.forEach(group -> addPairs(group, open));
        for (Pair best = open.poll(); best != null; best = open.poll()) {
            if (best.isCurrent()) {
                best.one().take(best.other());
                addPairs(best.one(), open);
            }
        }
    }

    private static void addPairs(Group group, PriorityQueue<Pair> open) {
        group.links.keySet().stream()
                .map(other -> Pair.of(group, other))
                .filter(pair -> pair.alike() >= LEAST_ALIKE)
                .forEach(open::add);
    }

    /** The least claim of those that tell of the same. */
    ClaimId least(ClaimId claim) {
        return Objects.requireNonNull(leasts.get(claim));
    }

    /** All groups by their least claims, each in order. */
    Collection<List<ClaimId>> all() {
        return members.values();
    }
}
