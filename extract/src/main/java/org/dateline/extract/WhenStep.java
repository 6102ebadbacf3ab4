package org.dateline.extract;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.extract.clause.Clause;
import org.dateline.language.Word;
import org.dateline.model.Kind;
import org.dateline.model.KindGroup;
import org.dateline.model.Span;
import org.dateline.model.Stance;
import org.dateline.model.Status;
import org.dateline.model.When;
import org.dateline.model.WhenPrecision;

/** Gives each draft the days it is about: its own words, those of the clause above, or the days of the report's news. */
final class WhenStep {
    private static final int NEWS_DAYS = 6;
    private static final Set<KindGroup> HAPPENINGS =
            Set.of(KindGroup.BATTLE, KindGroup.STRIKE, KindGroup.VIOLENCE, KindGroup.HARM, KindGroup.MOVEMENT);

    private WhenStep() {}

    /** What the draft's own words and its sentence say. */
    static void own(Draft draft, List<Draft> drafts) {
        Clause clause = draft.happening.clause();
        Optional<When> when = best(draft.sentence.whens().stream()
                .filter(each -> belongs(each, draft))
                .filter(each -> draft.happening.isNamed() || !isInNamed(each, draft, drafts)));
        if (when.isPresent()) {
            set(draft, when.get(), "in the clause");
            return;
        }
        Optional<Word> above = clause.parent();
        while (above.isPresent()) {
            Clause parent = clauseOf(draft, above.get());
            Optional<When> inherited = best(draft.sentence.whens().stream()
                    .filter(each -> draft.sentence.ownerOf(each.span().start())
                            == parent.predicate().index())
                    .filter(each -> !isInNamed(each, draft, drafts)));
            if (inherited.isPresent()) {
                boolean reported = isCue(draft, parent);
                set(
                        draft,
                        reported ? saidThen(draft, inherited.get()) : inherited.get(),
                        reported ? "said then" : "in the clause above");
                return;
            }
            above = parent.parent();
        }
    }

    private static void set(Draft draft, When when, String where) {
        draft.when = Optional.of(when);
        draft.because("when", where + ": " + when.reason());
    }

    private static boolean isCue(Draft draft, Clause parent) {
        return draft.speech.stream()
                .anyMatch(act -> act.cue().overlaps(parent.predicate().span()));
    }

    /** What is said on Wednesday to have happened, happened by then: that day or the one before. */
    private static When saidThen(Draft draft, When said) {
        boolean past = draft.happening.status().isEmpty() && HAPPENINGS.contains(draft.kind.group());
        if (!past || said.start().isEmpty() || said.precision() != WhenPrecision.DAY) {
            return said;
        }
        return new When(
                said.span(),
                said.words(),
                said.start().map(day -> day.minusDays(1)),
                said.end(),
                WhenPrecision.VAGUE,
                said.anchor(),
                "said '" + said.words() + "', so that day or the one before");
    }

    private static Clause clauseOf(Draft draft, Word predicate) {
        return draft.sentence.clauses().stream()
                .filter(clause -> clause.predicate().index() == predicate.index())
                .findFirst()
                .orElseThrow();
    }

    /** A named happening has what stands in its words, else what its clause says; a clause has what its words own. */
    private static boolean belongs(When when, Draft draft) {
        int owner = draft.sentence.ownerOf(when.span().start());
        return owner >= 0 && draft.predicates.get(owner);
    }

    private static boolean isInNamed(When when, Draft draft, List<Draft> drafts) {
        return drafts.stream()
                .anyMatch(named -> named != draft
                        && named.happening.isNamed()
                        && named.sharesSentence(draft)
                        && named.span.contains(when.span()));
    }

    /** The most exact of some expressions. */
    private static Optional<When> best(Stream<When> whens) {
        return whens.min(Comparator.comparing(When::precision).thenComparing(When::span));
    }

    /** Happenings told without a day belong to the days of the report's news. */
    static void fromNews(ReadReport report, List<Draft> drafts) {
        Optional<When> news = newsDays(report, drafts);
        if (news.isEmpty()) {
            return;
        }
        for (Draft draft : drafts) {
            if (draft.when.isEmpty() && isNews(draft)) {
                Optional<Draft> told = sameHappening(draft, drafts);
                set(
                        draft,
                        told.flatMap(same -> same.when).orElse(news.get()),
                        told.isPresent() ? "as told of the same place before" : "no day said");
            }
        }
    }

    private static boolean isNews(Draft draft) {
        boolean happening = HAPPENINGS.contains(draft.kind.group())
                || draft.kind.group() == KindGroup.STRATEGIC
                || draft.kind == Kind.OVERTAKES_TERRITORY
                || draft.kind == Kind.REGAINS_TERRITORY;
        return happening
                && (draft.status == Status.ACTUAL || draft.status == Status.NEGATED || draft.stance == Stance.DOUBTS);
    }

    /** A claim of the same kind on the same place that does say when. */
    private static Optional<Draft> sameHappening(Draft draft, List<Draft> drafts) {
        return drafts.stream()
                .filter(other ->
                        other != draft && other.kind == draft.kind && other.kind.group() == KindGroup.TERRITORY)
                .filter(other -> other.when.isPresent() && other.status == draft.status)
                .filter(other -> other.places.stream()
                        .anyMatch(place -> draft.places.stream()
                                .anyMatch(mine -> mine.name().equals(place.name()))))
                .findFirst();
    }

    /** The first day of the last week that the report names, and the one after; else its own day and the one before. */
    private static Optional<When> newsDays(ReadReport report, List<Draft> drafts) {
        if (report.day().isEmpty()) {
            return Optional.empty();
        }
        LocalDate day = report.day().get();
        return drafts.stream()
                .flatMap(draft -> draft.when.stream())
                .filter(when ->
                        when.precision() == WhenPrecision.DAY && when.start().isPresent())
                .filter(when -> !when.start().get().isBefore(day.minusDays(NEWS_DAYS))
                        && !when.start().get().isAfter(day))
                .findFirst()
                .map(when -> new When(
                        when.span(),
                        when.words(),
                        when.start().map(start -> start.isBefore(day) ? start : day.minusDays(1)),
                        when.end().map(end -> end.isBefore(day) ? end.plusDays(1) : end),
                        WhenPrecision.VAGUE,
                        Optional.of(day),
                        "the report's news is of '" + when.words() + "'"))
                .or(() -> Optional.of(new When(
                        new Span(0, 0),
                        "",
                        Optional.of(day.minusDays(1)),
                        Optional.of(day),
                        WhenPrecision.VAGUE,
                        Optional.of(day),
                        "the report names no day; its own and the one before")));
    }
}
