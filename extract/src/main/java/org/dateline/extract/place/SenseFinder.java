package org.dateline.extract.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.place.gazetteer.Exactness;
import org.dateline.extract.place.gazetteer.GazetteerKind;
import org.dateline.extract.place.gazetteer.GazetteerPlace;

/**
 * Chooses what the names of a report mean: by exactness and population, by the countries that the report tells of, by
 * containers set beside a name, and by how near the other names of the report lie. In rounds, since each choice bears on
 * the others.
 */
final class SenseFinder {
    private static final int ROUNDS = 3;
    private static final int MOST_CANDIDATES = 40;
    private static final double BY_COUNTRY = 2.5;
    private static final double BY_CONTAINER = 5;
    private static final double BY_CONTAINER_OF_COUNTRY = 2;
    private static final double BY_STATED_COUNTRY = 4;
    private static final double BY_DIVISION = 1.2;
    private static final double BY_NEARNESS = 1.0;
    private static final double NEARNESS_KM = 150;
    private static final double MOST_NEARNESS = 2.5;
    private static final double TOWN_AT_SAME_PLACE_KM = 60;
    private static final double FAR_KM = 500;
    private static final double FAR_INEXACT_KM = 200;
    private static final double FAR_AT_HOME_KM = 1500;
    private static final double HOME_SHARE = 0.5;
    private static final double WELL_KNOWN = 100_000;
    private static final double CLEAR_MARGIN = 0.1;

    private final Map<NameKey, List<Candidate>> candidates = new LinkedHashMap<>();
    private final Map<NameKey, Candidate> chosen = new HashMap<>();
    private final Evidence evidence;
    private final Lookup lookup;

    SenseFinder(List<Mention> mentions, Evidence evidence, Lookup lookup) {
        this.evidence = evidence;
        this.lookup = lookup;
        for (Mention mention : mentions) {
            candidates.computeIfAbsent(NameKey.of(mention), key -> candidatesOf(mention, key));
        }
    }

    private List<Candidate> candidatesOf(Mention mention, NameKey key) {
        List<Candidate> all = lookup.find(mention.name()).stream()
                .map(match -> Candidate.of(match, key.kind()))
                .toList();
        return all.stream()
                .map(candidate -> key.kind().isPresent() ? candidate : candidate.behindSeat(all))
                .sorted(Comparator.comparingDouble(Candidate::prior).reversed())
                .limit(MOST_CANDIDATES)
                .toList();
    }

    /** The sense of each name. */
    Map<NameKey, Sense> find() {
        for (int round = 0; round < ROUNDS; round++) {
            Map<NameKey, Candidate> next = new HashMap<>();
            candidates.forEach((key, all) -> best(key, all).ifPresent(best -> next.put(key, best)));
            chosen.clear();
            chosen.putAll(next);
            if (round == 0) {
                next.forEach(this::learn);
            }
            Set<NameKey> doubtful = new HashSet<>();
            candidates.forEach((key, all) -> {
                if (chosen.containsKey(key) && isFarOff(key, chosen.get(key)).isPresent()) {
                    doubtful.add(key);
                }
            });
            chosen.keySet().removeAll(doubtful);
        }
        Map<NameKey, Sense> senses = new HashMap<>();
        candidates.forEach((key, all) -> senses.put(key, sense(key, all)));
        return senses;
    }

    /** A name that only one country has tells of it. */
    private void learn(NameKey key, Candidate candidate) {
        GazetteerPlace place = candidate.place();
        boolean only = candidates.getOrDefault(key, List.of()).stream()
                .allMatch(other -> other.place().country().equals(place.country()));
        if (only && place.kind() != GazetteerKind.COUNTRY && candidate.match().exactness() != Exactness.SKELETON) {
            evidence.add(place.country(), place.population() > WELL_KNOWN ? 0.5 : 0.3);
        }
    }

    private Optional<Candidate> best(NameKey key, List<Candidate> all) {
        return all.stream().max(Comparator.comparingDouble(candidate -> score(key, candidate)));
    }

    private double score(NameKey key, Candidate candidate) {
        GazetteerPlace place = candidate.place();
        double score = candidate.prior();
        if (place.kind() != GazetteerKind.COUNTRY) {
            score += BY_COUNTRY * evidence.share(place.country());
        }
        if (evidence.statedCountries(key).contains(place.country())) {
            score += BY_STATED_COUNTRY;
        }
        if (isInContainer(key, place)) {
            score += isCountry(key) ? BY_CONTAINER_OF_COUNTRY : BY_CONTAINER;
        }
        return score + nearness(key, place);
    }

    /** Whether a country has this very name: "China, Japan" are two countries, though Japan has a place called China. */
    private boolean isCountry(NameKey key) {
        return candidates.getOrDefault(key, List.of()).stream()
                .anyMatch(candidate -> candidate.place().kind() == GazetteerKind.COUNTRY);
    }

    private boolean isInContainer(NameKey key, GazetteerPlace place) {
        return evidence.containers(key).stream()
                .filter(container -> !container.equals(key))
                .flatMap(container -> candidates.getOrDefault(container, List.of()).stream())
                .anyMatch(container -> contains(container.place(), place));
    }

    private static boolean contains(GazetteerPlace container, GazetteerPlace place) {
        if (container.kind() == GazetteerKind.SETTLEMENT) {
            return place.kind() == GazetteerKind.SETTLEMENT
                    && container.population() > place.population()
                    && container.area().distanceKm(place.area()) < TOWN_AT_SAME_PLACE_KM;
        }
        return container.holds(place) && container.kind() != place.kind();
    }

    private double nearness(NameKey key, GazetteerPlace place) {
        double nearness = 0;
        for (Map.Entry<NameKey, Candidate> other : chosen.entrySet()) {
            GazetteerPlace beside = other.getValue().place();
            if (other.getKey().plain().equals(key.plain()) || beside.kind() == GazetteerKind.COUNTRY) {
                continue;
            }
            boolean division = beside.kind() == GazetteerKind.DIVISION || beside.kind() == GazetteerKind.DISTRICT;
            nearness += division && beside.holds(place)
                    ? BY_DIVISION
                    : BY_NEARNESS * Math.exp(-beside.area().distanceKm(place.area()) / NEARNESS_KM);
        }
        return Math.min(MOST_NEARNESS, nearness);
    }

    private Sense sense(NameKey key, List<Candidate> all) {
        if (all.isEmpty()) {
            return new Sense(Optional.empty(), List.of(), "the gazetteer knows no place of this name");
        }
        List<Candidate> ranked = all.stream()
                .sorted(Comparator.comparingDouble((Candidate candidate) -> -score(key, candidate)))
                .toList();
        Candidate best = ranked.get(0);
        return doubt(key, ranked)
                .map(doubt -> new Sense(Optional.empty(), ranked, doubt))
                .orElseGet(() -> new Sense(Optional.of(best), ranked, reason(key, ranked)));
    }

    /** Why the best candidate should not be taken, if so. */
    private Optional<String> doubt(NameKey key, List<Candidate> ranked) {
        Candidate best = ranked.get(0);
        GazetteerPlace place = best.place();
        Optional<String> farOff = isFarOff(key, best);
        if (farOff.isPresent()) {
            return farOff;
        }
        return ranked.stream()
                .skip(1)
                .filter(rival -> rival.place().area().distanceKm(place.area()) > TOWN_AT_SAME_PLACE_KM)
                .filter(rival -> !rival.place().holds(place) && !place.holds(rival.place()))
                .findFirst()
                .filter(rival -> score(key, best) - score(key, rival) < CLEAR_MARGIN)
                .map(rival -> "may as well be " + describe(place) + " as " + describe(rival.place()));
    }

    /** Why a small or inexact place far from all else in the report is not meant, if so. */
    private Optional<String> isFarOff(NameKey key, Candidate candidate) {
        GazetteerPlace place = candidate.place();
        boolean small = (place.kind() == GazetteerKind.SETTLEMENT || place.kind() == GazetteerKind.DISTRICT)
                && place.population() < WELL_KNOWN;
        boolean told = evidence.statedCountries(key).contains(place.country()) || isInContainer(key, place);
        if (told || (!small && candidate.match().exactness().compareTo(Exactness.FOLDED) < 0)) {
            return Optional.empty();
        }
        boolean inexact = candidate.match().exactness().compareTo(Exactness.OTHER_NAME) > 0;
        boolean home = evidence.share(place.country()) > HOME_SHARE || isToldBesides(key, place);
        double far = home ? FAR_AT_HOME_KM : inexact ? FAR_INEXACT_KM : FAR_KM;
        double nearest = nearestOther(key, place);
        if (nearest < far || (nearest == Double.MAX_VALUE && (home || !inexact))) {
            return Optional.empty();
        }
        String known = inexact ? "only a like name is known, " : "only a small place of this name is known, ";
        return Optional.of(known + describe(place) + ", far from all else in the report");
    }

    private boolean isToldBesides(NameKey key, GazetteerPlace place) {
        return chosen.entrySet().stream()
                .anyMatch(other -> !other.getKey().plain().equals(key.plain())
                        && other.getValue().place().kind() != GazetteerKind.COUNTRY
                        && other.getValue().place().country().equals(place.country()));
    }

    private double nearestOther(NameKey key, GazetteerPlace place) {
        return chosen.entrySet().stream()
                .filter(other -> !other.getKey().plain().equals(key.plain()))
                .filter(other -> other.getValue().place().kind() != GazetteerKind.COUNTRY)
                .mapToDouble(other -> {
                    GazetteerPlace beside = other.getValue().place();
                    return Math.max(
                            0,
                            beside.area().distanceKm(place.area())
                                    - beside.area().radiusKm());
                })
                .min()
                .orElse(Double.MAX_VALUE);
    }

    private String reason(NameKey key, List<Candidate> ranked) {
        Candidate best = ranked.get(0);
        GazetteerPlace place = best.place();
        StringBuilder reason = new StringBuilder(best.match().exactness().words());
        if (best.match().exactness().compareTo(Exactness.NAME) > 0) {
            reason.append(" (").append(best.match().matched()).append(')');
        }
        reason.append(": ").append(describe(place));
        if (isInContainer(key, place) || evidence.statedCountries(key).contains(place.country())) {
            reason.append(", where the report's words put it");
        }
        long sameCountry = chosen.entrySet().stream()
                .filter(other -> !other.getKey().plain().equals(key.plain()))
                .filter(other -> other.getValue().place().country().equals(place.country()))
                .count();
        if (sameCountry > 0
                && place.kind() != GazetteerKind.COUNTRY
                && !place.country().isEmpty()) {
            reason.append(", as ").append(sameCountry).append(sameCountry == 1 ? " other name" : " other names");
            reason.append(" of the report");
        }
        return place.kind() == GazetteerKind.COUNTRY
                ? reason.toString()
                : reason.append(rivals(ranked)).toString();
    }

    private static String rivals(List<Candidate> ranked) {
        GazetteerPlace best = ranked.get(0).place();
        List<Double> distances = ranked.stream()
                .skip(1)
                .map(rival -> rival.place().area().distanceKm(best.area()))
                .filter(distance -> distance > TOWN_AT_SAME_PLACE_KM)
                .sorted()
                .toList();
        if (distances.isEmpty()) {
            return "";
        }
        return "; " + distances.size() + (distances.size() == 1 ? " other of like name" : " others of like name")
                + ", the nearest " + Math.round(distances.get(0)) + " km away";
    }

    /** A place with what tells it from others of its name. */
    String describe(GazetteerPlace place) {
        List<String> words = new ArrayList<>(List.of(place.name()));
        boolean parted = place.kind() == GazetteerKind.SETTLEMENT || place.kind() == GazetteerKind.DISTRICT;
        if (parted) {
            lookup.gazetteer()
                    .division(place.country(), place.division())
                    .map(GazetteerPlace::name)
                    .ifPresent(words::add);
        }
        if (place.kind() != GazetteerKind.COUNTRY) {
            lookup.gazetteer()
                    .country(place.country())
                    .map(GazetteerPlace::name)
                    .ifPresent(words::add);
        }
        return String.join(", ", words);
    }
}
