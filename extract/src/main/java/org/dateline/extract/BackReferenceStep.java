package org.dateline.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.place.gazetteer.Area;
import org.dateline.language.Sentence;
import org.dateline.language.Word;
import org.dateline.model.KindGroup;
import org.dateline.model.Place;
import org.dateline.model.PlacePrecision;
import org.dateline.model.Status;

/**
 * Gives claims that go back to a happening told before its time and standing: "in the incident", and a strike on a place that
 * the report has told of as older than its news.
 */
final class BackReferenceStep {
    private static final Set<KindGroup> DEADLY = Set.of(KindGroup.STRIKE, KindGroup.BATTLE, KindGroup.VIOLENCE);
    /** Nouns that say no more than that something happened. */
    private static final Set<String> HAPPENINGS = Set.of("incident", "episode");

    private static final Set<String> DEFINITE = Set.of("the", "that", "this");
    /** Sentences back in which what is meant was told. */
    private static final int REACH = 2;

    private BackReferenceStep() {}

    static void complete(List<Draft> drafts) {
        for (Draft draft : drafts) {
            boolean isSo = draft.status == Status.ACTUAL || draft.status == Status.BACKGROUND;
            if (isSo && draft.when.isEmpty()) {
                meant(draft, drafts).or(() -> older(draft, drafts)).ifPresent(before -> follow(draft, before));
            }
        }
    }

    private static void follow(Draft draft, Draft before) {
        if (before.status == Status.BACKGROUND && draft.status == Status.ACTUAL) {
            draft.status = Status.BACKGROUND;
            draft.because("status", "goes back to background told before");
        }
        if (before.when.isPresent()) {
            draft.when = before.when;
            draft.because("when", "goes back to what was told before");
        }
    }

    /** The happening that "the incident" means: the first one of the nearest sentence before that tells of one. */
    static Optional<Draft> meant(Draft draft, List<Draft> drafts) {
        int number = draft.sentence.number();
        if (!saysTheIncident(draft)) {
            return Optional.empty();
        }
        for (int back = 1; back <= REACH; back++) {
            int at = number - back;
            Optional<Draft> found = drafts.stream()
                    .filter(other -> other.sentence.number() == at && DEADLY.contains(other.kind.group()))
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static boolean saysTheIncident(Draft draft) {
        Sentence sentence = draft.sentence.sentence();
        return draft.happening.clause().ownWords().stream()
                .filter(word -> HAPPENINGS.contains(word.lemma()) && draft.span.contains(word.span()))
                .anyMatch(word -> isDefinite(sentence, word));
    }

    private static boolean isDefinite(Sentence sentence, Word noun) {
        return sentence.dependents(noun).stream().allMatch(word -> word.is("det") || word.is("case"))
                && sentence.dependents(noun, "det").stream().anyMatch(word -> DEFINITE.contains(word.lemma()));
    }

    /** The same sort of strike on the same place, told before as background and at no time as news. */
    private static Optional<Draft> older(Draft draft, List<Draft> drafts) {
        if (draft.kind.group() != KindGroup.STRIKE || draft.places.isEmpty()) {
            return Optional.empty();
        }
        List<Draft> told = drafts.stream()
                .filter(other -> other != draft && other.kind == draft.kind && isAtOnePlace(other, draft))
                .filter(other -> other.when.isPresent())
                .toList();
        boolean isNews = told.stream().anyMatch(other -> other.status != Status.BACKGROUND);
        return isNews
                ? Optional.empty()
                : told.stream()
                        .filter(other -> other.span.start() < draft.span.start())
                        .findFirst();
    }

    private static boolean isAtOnePlace(Draft one, Draft other) {
        return one.places.stream()
                .filter(BackReferenceStep::isTelling)
                .anyMatch(place -> isTelling(other.places.get(0)) && isIn(place, other.places.get(0)));
    }

    private static boolean isIn(Place one, Place other) {
        Place.Location first = one.location().orElseThrow();
        Place.Location second = other.location().orElseThrow();
        return area(first).distanceKm(area(second)) <= Math.max(first.radiusKm(), second.radiusKm());
    }

    private static Area area(Place.Location location) {
        return new Area(location.latitude(), location.longitude(), location.radiusKm());
    }

    private static boolean isTelling(Place place) {
        return place.location().isPresent() && place.precision() != PlacePrecision.COUNTRY;
    }
}
