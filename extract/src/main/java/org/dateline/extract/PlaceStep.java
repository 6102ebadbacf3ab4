package org.dateline.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.dateline.extract.clause.Clause;
import org.dateline.language.Word;
import org.dateline.model.Figure;
import org.dateline.model.Kind;
import org.dateline.model.KindGroup;
import org.dateline.model.Measure;
import org.dateline.model.Place;
import org.dateline.model.PlacePrecision;
import org.dateline.model.Section;
import org.dateline.model.Span;
import org.dateline.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * Gives each draft its places: those its words name; else, for what happens somewhere, those of the clause above, of the
 * sentence, of the same kind of happening told before, of the paragraph, or the report's main place. The reason says
 * which.
 */
final class PlaceStep {
    private static final Set<KindGroup> SOMEWHERE = Set.of(
            KindGroup.BATTLE,
            KindGroup.STRIKE,
            KindGroup.VIOLENCE,
            KindGroup.HARM,
            KindGroup.MOVEMENT,
            KindGroup.TERRITORY);

    /** Kinds that happen at one spot. */
    private static final Set<KindGroup> POINTED = Set.of(KindGroup.STRIKE, KindGroup.VIOLENCE, KindGroup.BATTLE);

    private static final Set<KindGroup> HARMFUL =
            Set.of(KindGroup.STRIKE, KindGroup.VIOLENCE, KindGroup.BATTLE, KindGroup.HARM);

    private static final int LEAD = 3;
    private static final int LEAD_WEIGHT = 3;

    private PlaceStep() {}

    static void complete(ReadReport report, List<Draft> drafts) {
        Optional<Place> main = mainPlace(report);
        Map<Kind, Draft> lastOfKind = new EnumMap<>(Kind.class);
        Draft before = null;
        for (Draft draft : drafts) {
            named(draft, report);
            if (happensSomewhere(draft)) {
                if (draft.places.stream().allMatch(place -> place.location().isEmpty())) {
                    Optional<Draft> told = BackReferenceStep.meant(draft, drafts)
                            .filter(PlaceStep::isSettled)
                            .or(() -> draftAbove(draft, drafts))
                            .or(() -> Optional.ofNullable(lastOfKind.get(draft.kind)))
                            .or(inParagraph(draft, before));
                    inherit(draft, drafts, told, main, report);
                } else {
                    narrow(draft, main);
                }
            }
            if (isSettled(draft) && (draft.status == Status.ACTUAL || draft.status == Status.NEGATED)) {
                before = draft;
                lastOfKind.put(draft.kind, draft);
                if (draft.figures.stream().anyMatch(PlaceStep::isToll)) {
                    lastOfKind.put(Kind.CASUALTIES, draft);
                }
            }
        }
    }

    private static Supplier<Optional<Draft>> inParagraph(Draft draft, @Nullable Draft before) {
        return () -> Optional.ofNullable(before)
                .filter(other -> other.sentence.block().equals(draft.sentence.block()));
    }

    /** "after being surrounded": what hangs on a clause happens where that does. */
    private static Optional<Draft> draftAbove(Draft draft, List<Draft> drafts) {
        return draft.happening
                .clause()
                .parent()
                .filter(parent -> HARMFUL.contains(draft.kind.group())
                        && draft.happening.clause().predicate().is("advcl"))
                .flatMap(parent -> drafts.stream()
                        .filter(other -> other.sharesSentence(draft) && other.predicates.get(parent.index()))
                        .filter(other -> !other.happening.isNamed() && happensSomewhere(other) && isSettled(other))
                        .filter(other -> other.claimants.equals(draft.claimants))
                        .findFirst());
    }

    /** Whether another claim of the sentence, of what happened before, names the place as its own. */
    private static boolean isOfOlder(Place place, Draft draft, List<Draft> drafts) {
        return draft.status != Status.BACKGROUND
                && drafts.stream()
                        .anyMatch(other -> other.sharesSentence(draft)
                                && other.status == Status.BACKGROUND
                                && other.span.contains(place.span()));
    }

    private static boolean isToll(Figure figure) {
        return figure.measure() == Measure.KILLED || figure.measure() == Measure.WOUNDED;
    }

    private static boolean isSettled(Draft draft) {
        return draft.places.stream().anyMatch(PlaceStep::isExact);
    }

    private static boolean isExact(Place place) {
        return place.location().isPresent() && place.precision() != PlacePrecision.COUNTRY;
    }

    /** "a consulate in Afghanistan": where the report's main place lies in the country named, it is meant. */
    private static void narrow(Draft draft, Optional<Place> main) {
        boolean country = draft.places.stream().allMatch(place -> place.precision() == PlacePrecision.COUNTRY);
        boolean point = POINTED.contains(draft.kind.group()) && draft.status == Status.ACTUAL;
        if (country && point && main.isPresent() && sameCountry(draft.places.get(0), main.get())) {
            List<Place> all = new ArrayList<>();
            all.add(main.get());
            all.addAll(draft.places);
            draft.places = all;
            draft.because("places", "the country is named; the report's main place lies in it");
        }
    }

    private static boolean sameCountry(Place country, Place place) {
        Optional<String> one = country.location().flatMap(Place.Location::country);
        Optional<String> other = place.location().flatMap(Place.Location::country);
        return one.isPresent() && one.equals(other);
    }

    private static boolean happensSomewhere(Draft draft) {
        return SOMEWHERE.contains(draft.kind.group()) || draft.kind == Kind.OTHER || draft.kind == Kind.ARRESTS;
    }

    private static void named(Draft draft, ReadReport report) {
        List<Place> own = placesOf(draft, report).stream()
                .filter(place -> draft.span.contains(place.span()))
                .toList();
        if (own.isEmpty() && !draft.happening.isNamed()) {
            own = ownedBy(draft, draft.predicates, report);
        }
        draft.places = own;
    }

    /** The places of the sentence but those that say where a speaker is ("the ministry in Berlin said"). */
    private static List<Place> placesOf(Draft draft, ReadReport report) {
        return draft.sentence.places().stream()
                .filter(place -> !isSpeakers(place, draft, report))
                .toList();
    }

    private static boolean isSpeakers(Place place, Draft draft, ReadReport report) {
        int owner = draft.sentence.ownerOf(place.span().start());
        if (owner < 0 || draft.predicates.get(owner)) {
            return false;
        }
        Span cue = draft.sentence.sentence().words().get(owner).span();
        return report.speech().stream().anyMatch(act -> act.cue().overlaps(cue));
    }

    private static List<Place> ownedBy(Draft draft, BitSet predicates, ReadReport report) {
        return placesOf(draft, report).stream()
                .filter(place -> {
                    int owner = draft.sentence.ownerOf(place.span().start());
                    return owner >= 0 && predicates.get(owner);
                })
                .toList();
    }

    private static void inherit(
            Draft draft, List<Draft> drafts, Optional<Draft> before, Optional<Place> main, ReadReport report) {
        Optional<List<Place>> around = above(draft, report);
        List<Place> sentence = placesOf(draft, report).stream()
                .filter(place -> !isOfOlder(place, draft, drafts))
                .filter(place -> isExact(place)
                        || main.filter(known -> sameCountry(place, known)).isPresent())
                .toList();
        if (around.isPresent()) {
            set(draft, around.get(), "named in the clause around it");
        } else if (!sentence.isEmpty()) {
            set(draft, List.of(sentence.get(0)), "named in the same sentence");
        } else if (before.isPresent()) {
            set(
                    draft,
                    exact(before.get()),
                    "of what was told before: '" + before.get().span.in(report.text()) + "'");
        } else if (main.isPresent()) {
            set(draft, List.of(main.get()), "none named; the report's main place");
        }
    }

    private static Optional<List<Place>> above(Draft draft, ReadReport report) {
        Optional<Word> above = draft.happening.clause().parent();
        while (above.isPresent()) {
            BitSet predicate = new BitSet();
            predicate.set(above.get().index());
            List<Place> places = ownedBy(draft, predicate, report).stream()
                    .filter(place -> place.location().isPresent())
                    .toList();
            if (!places.isEmpty()) {
                return Optional.of(places);
            }
            Word parent = above.get();
            above = draft.sentence.clauses().stream()
                    .filter(clause -> clause.predicate().index() == parent.index())
                    .findFirst()
                    .flatMap(Clause::parent);
        }
        return Optional.empty();
    }

    private static List<Place> exact(Draft draft) {
        return List.of(
                draft.places.stream().filter(PlaceStep::isExact).findFirst().orElseThrow());
    }

    private static void set(Draft draft, List<Place> places, String why) {
        List<Place> all = new ArrayList<>(draft.places);
        all.addAll(places);
        draft.places = all;
        draft.because("places", why);
    }

    /** The place named most often that is no country, in the lead most of all; the earlier of two. */
    private static Optional<Place> mainPlace(ReadReport report) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, Place> first = new HashMap<>();
        for (ReadSentence sentence : report.sentences()) {
            if (sentence.section() != Section.CAPTION) {
                for (Place place : sentence.places()) {
                    if (isExact(place)) {
                        first.putIfAbsent(place.name(), place);
                        counts.merge(place.name(), sentence.number() < LEAD ? LEAD_WEIGHT : 1, Integer::sum);
                    }
                }
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .flatMap(most -> Optional.ofNullable(first.get(most.getKey())));
    }
}
