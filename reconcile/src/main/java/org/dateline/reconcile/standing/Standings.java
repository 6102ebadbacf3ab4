package org.dateline.reconcile.standing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.model.ClaimId;
import org.dateline.model.EventId;
import org.dateline.model.Grade;
import org.dateline.model.Judgements;
import org.dateline.model.LineageType;
import org.dateline.model.OriginId;
import org.dateline.model.Pairings;
import org.dateline.model.Relation;
import org.dateline.model.RelationType;
import org.dateline.model.ReportId;
import org.dateline.model.ReportLink;
import org.dateline.model.SameEvent;
import org.dateline.model.Sha256;
import org.dateline.model.Standing;

/**
 * Origins, events and grades of the claims of a ledger. They follow from the claims and from what was found of them two at
 * a time, and from nothing else: in whatever order these came, the result is the same.
 */
public final class Standings {
    private static final Set<RelationType> ONE_HAPPENING = Set.of(
            RelationType.REPEATS,
            RelationType.CORROBORATES,
            RelationType.CONTRADICTS,
            RelationType.DENIES,
            RelationType.UPDATES,
            RelationType.CORRECTS);
    private static final Set<LineageType> ONE_TEXT =
            Set.of(LineageType.COPY, LineageType.EDITED_COPY, LineageType.PARAPHRASE, LineageType.SAME_AGENCY_COPY);

    private final Map<ReportId, List<ReportLink>> links = new HashMap<>();
    private final Map<ClaimId, Held> claims = new LinkedHashMap<>();
    private final Map<ClaimId, List<Relation>> relations = new HashMap<>();
    private final Clusters<ClaimId> utterances = new Clusters<>();
    private final Clusters<ClaimId> related = new Clusters<>();
    private final Set<SameEvent> alike = new HashSet<>();
    private final Happenings happenings;
    private final Clusters<ReportId> texts = new Clusters<>();
    private final Voices voices = new Voices(this::origin, this::origin);
    private final Channels channels = new Channels(this::origin, this::innermost);
    private final Map<ClaimId, Set<ClaimId>> backing = new HashMap<>();
    private final Map<OriginId, List<Held>> byOrigin = new HashMap<>();

    private final ClaimantNames names;
    private final Judgements judgements;

    private Standings(Collection<Held> held, Pairings pairings, Judgements judgements) {
        names = ClaimantNames.of(held, pairings);
        this.judgements = judgements;
        held.forEach(each -> claims.put(each.claim().id(), each));
        pairings.links().forEach(this::add);
        pairings.relations().forEach(this::add);
        pairings.sameEvents().stream().filter(this::isOfMakers).forEach(alike::add);
        happenings =
                Happenings.of(claims.values().stream().filter(Held::makesEvents).toList(), related, alike);
        held.forEach(each -> byOrigin.computeIfAbsent(origin(each.claim().id()), first -> new ArrayList<>())
                .add(each));
    }

    /**
     * @param held all claims; pairs of others are ignored
     */
    public static Standings of(Collection<Held> held, Pairings pairings) {
        return of(held, pairings, Judgements.NONE);
    }

    /**
     * @param held all claims; pairs of others are ignored
     * @param judgements what persons think of sources and claims; it wins over the rules
     */
    public static Standings of(Collection<Held> held, Pairings pairings, Judgements judgements) {
        return new Standings(held, pairings, judgements);
    }

    private void add(ReportLink link) {
        List.of(link.report(), link.other())
                .forEach(end ->
                        links.computeIfAbsent(end, first -> new ArrayList<>()).add(link));
        if (ONE_TEXT.contains(link.type())) {
            texts.join(link.report(), link.other());
        }
    }

    private void add(Relation relation) {
        if (!isHeld(relation.claim()) || !isHeld(relation.other())) {
            return;
        }
        List.of(relation.claim(), relation.other())
                .forEach(end -> relations
                        .computeIfAbsent(end, first -> new ArrayList<>())
                        .add(relation));
        if (relation.type() == RelationType.REPEATS) {
            utterances.join(relation.claim(), relation.other());
        }
        if (ONE_HAPPENING.contains(relation.type())) {
            relate(relation.claim(), relation.other());
        }
        if (relation.type() == RelationType.REPEATS || relation.type() == RelationType.CORROBORATES) {
            back(relation.claim(), relation.other());
            back(relation.other(), relation.claim());
        }
    }

    private void relate(ClaimId one, ClaimId other) {
        if (held(one).makesEvents() && held(other).makesEvents()) {
            related.join(one, other);
        }
    }

    private boolean isOfMakers(SameEvent pair) {
        return isHeld(pair.claim())
                && isHeld(pair.other())
                && held(pair.claim()).makesEvents()
                && held(pair.other()).makesEvents();
    }

    private void back(ClaimId claim, ClaimId by) {
        backing.computeIfAbsent(claim, first -> new HashSet<>()).add(by);
    }

    private boolean isHeld(ClaimId id) {
        return claims.containsKey(id);
    }

    private Held held(ClaimId id) {
        return Objects.requireNonNull(claims.get(id));
    }

    /** The links of a report with others, from either end. */
    public List<ReportLink> links(ReportId report) {
        return links.getOrDefault(report, List.of());
    }

    /** The origin of a report as a whole: one for all that hold the same text. */
    public OriginId origin(ReportId report) {
        return new OriginId(texts.least(report).value());
    }

    /**
     * The origin of a claim: one for all that hand on the same words of one voice; what a report says in its own voice, and no
     * other report says with it, has the origin of that report.
     */
    public OriginId origin(ClaimId claim) {
        ClaimId least = utterances.least(claim);
        boolean isAlone = least.equals(claim) && !relatesByRepeating(claim);
        return isAlone && held(claim).isUncredited()
                ? origin(held(claim).report())
                : new OriginId(hash("origin", least));
    }

    /** The claims that hand on the same words of one voice as this one, itself among them, by id. */
    public List<ClaimId> renderings(ClaimId claim) {
        Set<ClaimId> found = new TreeSet<>(List.of(claim));
        Deque<ClaimId> open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            for (Relation relation : relations(open.remove())) {
                for (ClaimId end : List.of(relation.claim(), relation.other())) {
                    if (relation.type() == RelationType.REPEATS && found.add(end)) {
                        open.add(end);
                    }
                }
            }
        }
        return List.copyOf(found);
    }

    private boolean relatesByRepeating(ClaimId claim) {
        return relations(claim).stream().anyMatch(relation -> relation.type() == RelationType.REPEATS);
    }

    /** The event of a claim; empty for background, plans and the like. */
    public Optional<EventId> event(ClaimId claim) {
        return held(claim).makesEvents()
                ? Optional.of(new EventId(hash("event", happenings.least(claim))))
                : Optional.empty();
    }

    /** All relations that start at a claim or end there, in the order of the pairs they were given in. */
    public List<Relation> relations(ClaimId claim) {
        return relations.getOrDefault(claim, List.of());
    }

    /** All about one claim. */
    public Standing of(ClaimId claim) {
        List<Held> supporters = supporters(claim);
        return new Standing(origin(claim), event(claim), relations(claim), grade(claim, supporters), claimants(claim));
    }

    /** The names under which the claimants of a claim go in the ledger. */
    public List<String> claimants(ClaimId claim) {
        return held(claim).claim().claimants().stream().map(names::of).toList();
    }

    /** Number of independent origins that say what a claim says, its own among them. */
    public int supporting(ClaimId claim) {
        return voices.independent(supporters(claim));
    }

    private Grade grade(ClaimId claim, List<Held> supporters) {
        Held held = held(claim);
        Grade byRule = Grader.grade(held, voices.independent(supporters), opposing(claim), upstreams(supporters));
        return Registry.graded(byRule, held, claimants(claim), judgements);
    }

    private Optional<String> innermost(Held held) {
        List<String> claimants = claimants(held.claim().id());
        return claimants.isEmpty() ? Optional.empty() : Optional.of(claimants.get(claimants.size() - 1));
    }

    /** Claims that say the same as one, itself among them. */
    private List<Held> supporters(ClaimId claim) {
        List<Held> supporters = new ArrayList<>(List.of(held(claim)));
        backing.getOrDefault(claim, Set.of()).stream().sorted().map(this::held).forEach(supporters::add);
        return supporters;
    }

    /**
     * Which of the independent origins behind some claims are known through one channel only, looking at all claims of these
     * origins.
     */
    private List<Upstream> upstreams(Collection<Held> some) {
        return channels.shared(voices.voices(some).stream()
                .map(origins -> origins.stream()
                        .flatMap(origin -> byOrigin.getOrDefault(origin, List.of()).stream())
                        .toList())
                .toList());
    }

    /** Number of independent origins that contradict or deny a claim. */
    public int opposing(ClaimId claim) {
        Set<ClaimId> opponents = new TreeSet<>();
        for (Relation relation : relations(claim)) {
            boolean denied =
                    relation.type() == RelationType.DENIES && relation.other().equals(claim);
            if (denied || relation.type() == RelationType.CONTRADICTS) {
                opponents.add(relation.claim().equals(claim) ? relation.other() : relation.claim());
            }
        }
        return voices.independent(opponents.stream().map(this::held).toList());
    }

    /** All events, those with most independent origins first, then by size and id. */
    public List<Event> events() {
        return happenings.all().stream()
                .map(this::event)
                .sorted(Comparator.comparingInt(Event::origins)
                        .thenComparingInt(event -> event.claims().size())
                        .reversed()
                        .thenComparing(Event::id))
                .toList();
    }

    private Event event(List<ClaimId> members) {
        List<Held> held = members.stream().map(this::held).toList();
        Set<String> outlets = held.stream()
                .map(each -> each.outlet().orElse(each.report().value()))
                .collect(Collectors.toSet());
        List<Relation> disputes = members.stream()
                .flatMap(claim -> relations(claim).stream()
                        .filter(relation -> relation.claim().equals(claim)))
                .filter(relation ->
                        relation.type() == RelationType.CONTRADICTS || relation.type() == RelationType.DENIES)
                .toList();
        return new Event(
                event(members.get(0)).orElseThrow(),
                members,
                outlets.size(),
                voices.independent(held),
                disputes,
                upstreams(held));
    }

    private static String hash(String what, ClaimId least) {
        return Sha256.of(what + ":" + least).brief();
    }
}
