package org.dateline.desk.snapshot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dateline.intake.Whole;
import org.dateline.model.ClaimId;
import org.dateline.model.EventId;
import org.dateline.model.OriginId;
import org.dateline.model.Rejection;
import org.dateline.model.Report;
import org.dateline.model.ReportId;
import org.dateline.model.Review;
import org.dateline.reconcile.standing.Event;

/** All that the ledger held at one time, with indexes. Nothing in it changes; any number of threads may look at it. */
public final class Snapshot {
    /** Pages to which people come back, as they go from one to another, and those that ask for the same in two ways. */
    private static final int MOST_RECENT = 64;

    private final String stamp;
    private final Instant takenAt;
    private final Whole whole;
    private final Map<ClaimId, Instant> recordedAt;
    private final Map<ClaimId, Review> reviews;
    private final List<Rejection> rejections;
    private final Map<ClaimId, Item> items = new LinkedHashMap<>();
    private final List<Item> inOrder;
    private final Map<ReportId, List<Item>> byReport;
    private final Map<OriginId, List<Item>> byOrigin;
    private final Map<EventId, Event> events = new LinkedHashMap<>();
    private final Map<String, List<Item>> ordered = new ConcurrentHashMap<>();
    private final Map<String, Lazy<?>> derived = new ConcurrentHashMap<>();
    private final Recent recent = new Recent(MOST_RECENT);

    /**
     * @param stamp differs between any two snapshots
     * @param recordedAt since when each claim has said what it says
     * @param reviews where claims stand of which a person decided something
     * @param before an earlier one, from which is taken over what has not changed; empty for none
     */
    Snapshot(
            String stamp,
            Instant takenAt,
            Whole whole,
            Map<ClaimId, Instant> recordedAt,
            Map<ClaimId, Review> reviews,
            List<Rejection> rejections,
            Optional<Snapshot> before) {
        this.stamp = stamp;
        this.takenAt = takenAt;
        this.whole = whole;
        this.recordedAt = Map.copyOf(recordedAt);
        this.reviews = Map.copyOf(reviews);
        this.rejections = List.copyOf(rejections);
        whole.claims()
                .forEach((id, entry) -> items.put(
                        id,
                        Item.of(
                                items.size(),
                                entry,
                                whole.standings(),
                                review(id),
                                before.flatMap(earlier -> earlier.item(id)))));
        inOrder = List.copyOf(items.values());
        byReport = index(item -> item.report().id());
        byOrigin = index(Item::origin);
        whole.standings().events().forEach(event -> events.put(event.id(), event));
    }

    private <K> Map<K, List<Item>> index(Function<Item, K> key) {
        Map<K, List<Item>> index = new HashMap<>();
        items.values()
                .forEach(item -> index.computeIfAbsent(key.apply(item), first -> new ArrayList<>())
                        .add(item));
        return index;
    }

    /** Differs between any two snapshots; goes into entity tags. */
    public String stamp() {
        return stamp;
    }

    public Instant takenAt() {
        return takenAt;
    }

    /** Reports, claims and what they are to each other. */
    public Whole whole() {
        return whole;
    }

    /** Since when a claim has said what it says. */
    public Instant recordedAt(Item item) {
        return recordedAt.getOrDefault(item.claim().id(), Instant.EPOCH);
    }

    /** Where a claim stands in review; empty where no person has decided anything of it. */
    public Optional<Review> review(ClaimId claim) {
        return Optional.ofNullable(reviews.get(claim));
    }

    /** Of the latest claim; empty where there is none. */
    public Optional<Instant> latest() {
        return recordedAt.values().stream().max(Instant::compareTo);
    }

    /** Documents that did not become reports, by file. */
    public List<Rejection> rejections() {
        return rejections;
    }

    /** All claims, in the order of exports. */
    public List<Item> items() {
        return inOrder;
    }

    public Optional<Item> item(ClaimId claim) {
        return Optional.ofNullable(items.get(claim));
    }

    /** Those of some claims that are here. */
    public List<Item> items(Collection<ClaimId> claims) {
        return claims.stream().flatMap(id -> item(id).stream()).toList();
    }

    public Collection<Report> reports() {
        return whole.reports().values();
    }

    public Optional<Report> report(ReportId id) {
        return Optional.ofNullable(whole.reports().get(id));
    }

    /** The claims of a report, in the order of its text. */
    public List<Item> items(ReportId report) {
        return byReport.getOrDefault(report, List.of());
    }

    /** The claims of one origin. */
    public List<Item> items(OriginId origin) {
        return byOrigin.getOrDefault(origin, List.of());
    }

    /** All events, those with most independent origins first. */
    public Collection<Event> events() {
        return events.values();
    }

    public Optional<Event> event(EventId id) {
        return Optional.ofNullable(events.get(id));
    }

    /** The ids of all claims. */
    public List<String> claimIds() {
        return items.keySet().stream().map(ClaimId::value).toList();
    }

    /** The ids of all reports. */
    public List<String> reportIds() {
        return whole.reports().keySet().stream().map(ReportId::value).toList();
    }

    /** The ids of all events. */
    public List<String> eventIds() {
        return events.keySet().stream().map(EventId::value).toList();
    }

    /** The ids of all origins that hold claims. */
    public List<String> originIds() {
        return byOrigin.keySet().stream().map(OriginId::value).toList();
    }

    /** All claims in an order. */
    public List<Item> ordered(Order order, boolean descending) {
        return ordered.computeIfAbsent(
                order + " " + descending,
                first -> items.values().stream()
                        .sorted(order.comparator(descending))
                        .toList());
    }

    /** The words of one of the texts of all claims. */
    public WordIndex words(Text text) {
        return (WordIndex) derived.computeIfAbsent(
                        text.name(), first -> new Lazy<>(() -> WordIndex.of(items.values(), text::of)))
                .value();
    }

    /** The claim at a position in the order of exports. */
    public Item at(int position) {
        return inOrder.get(position);
    }

    /** Something reckoned from the snapshot alone, once. */
    @SuppressWarnings("unchecked")
    public <T> T derive(Class<T> type, Function<Snapshot, T> reckoning) {
        return (T) derived.computeIfAbsent(type.getName(), first -> new Lazy<>(() -> reckoning.apply(this)))
                .value();
    }

    /** Something reckoned from the snapshot and a question; the answers to the questions asked last are kept. */
    public <T> T recall(Class<T> type, String question, Supplier<T> reckoning) {
        return recent.answer(type.getName() + " " + question, reckoning);
    }

    /** The day a claim's count is of: that of its report's publication, else the day it was reckoned from. */
    public static Optional<LocalDate> dayOfReport(Item item) {
        return item.report()
                .published()
                .map(published -> published.date())
                .or(() -> item.claim().when().flatMap(when -> when.anchor()));
    }

    /** How many claims have each of some values, commonest first. */
    public static <V extends Comparable<V>> Map<V, Integer> counts(
            Collection<Item> items, Function<Item, Collection<V>> values) {
        Map<V, Integer> counts = new HashMap<>();
        items.forEach(item -> values.apply(item).forEach(value -> counts.merge(value, 1, Integer::sum)));
        Map<V, Integer> inOrder = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<V, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> inOrder.put(entry.getKey(), entry.getValue()));
        return inOrder;
    }
}
