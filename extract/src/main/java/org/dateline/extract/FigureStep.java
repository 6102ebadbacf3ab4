package org.dateline.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.clause.Clause;
import org.dateline.extract.figure.FigureMention;
import org.dateline.language.Word;
import org.dateline.model.Figure;
import org.dateline.model.Kind;
import org.dateline.model.KindGroup;
import org.dateline.model.Section;
import org.dateline.model.Span;

/** Gives each draft the figures of its words, and joins "killing two" to the attack that did it. */
final class FigureStep {
    private static final Set<KindGroup> DEADLY = Set.of(KindGroup.STRIKE, KindGroup.BATTLE, KindGroup.VIOLENCE);
    private static final Set<String> WHEN = Set.of("when", "after", "as");

    private FigureStep() {}

    static void complete(List<Draft> drafts) {
        for (Draft draft : drafts) {
            draft.figures = within(draft, draft.span);
        }
        joinTolls(drafts);
        joinBreakdowns(drafts);
    }

    /** "The figure includes 214 rebels ...": a sentence that only splits up a total belongs to the claim with the total. */
    private static void joinBreakdowns(List<Draft> drafts) {
        List<Draft> joined = new ArrayList<>();
        for (Draft part : drafts) {
            List<Figure> parts =
                    part.sentence.figures().stream().map(FigureMention::figure).toList();
            boolean splits = !parts.isEmpty()
                    && parts.stream().allMatch(figure -> figure.flags().contains(Figure.BREAKDOWN));
            if (splits && !part.figures.isEmpty()) {
                totalBefore(part, drafts).ifPresent(total -> {
                    total.span =
                            Span.covering(total.span, part.sentence.sentence().span());
                    List<Figure> all = new ArrayList<>(total.figures);
                    parts.stream().filter(figure -> !all.contains(figure)).forEach(all::add);
                    total.figures = List.copyOf(all);
                    total.because("figures", "the next sentence splits up the total");
                    joined.add(part);
                });
            }
        }
        drafts.removeAll(joined);
    }

    private static Optional<Draft> totalBefore(Draft part, List<Draft> drafts) {
        return drafts.stream()
                .filter(draft -> draft.sentence.number() == part.sentence.number() - 1 && !draft.figures.isEmpty())
                .filter(draft ->
                        draft.figures.get(0).measure() == part.figures.get(0).measure())
                .findFirst();
    }

    private static List<Figure> within(Draft draft, Span span) {
        return draft.sentence.figures().stream()
                .map(FigureMention::figure)
                .filter(figure -> span.contains(figure.span()))
                .toList();
    }

    /** A toll that hangs on an attack as a participle or relative clause is a figure of the attack, no claim of its own. */
    private static void joinTolls(List<Draft> drafts) {
        Map<Draft, Draft> joined = new HashMap<>();
        for (Draft toll : drafts) {
            if (isToll(toll) && !toll.happening.isNamed() && !toll.figures.isEmpty()) {
                attackOf(toll, drafts)
                        .map(attack -> last(attack, joined))
                        .filter(attack -> attack != toll)
                        .ifPresent(attack -> {
                            join(attack, toll);
                            joined.put(toll, attack);
                        });
            }
        }
        drafts.removeAll(joined.keySet());
    }

    /** What a toll became a part of, which may have become a part itself ("killing two and wounding nine"). */
    private static Draft last(Draft attack, Map<Draft, Draft> joined) {
        Draft at = attack;
        for (Draft next = joined.get(at); next != null; next = joined.get(at)) {
            at = next;
        }
        return at;
    }

    /** "killing two" hanging on an attack has the attack for its subject. */
    private static boolean isToll(Draft draft) {
        return draft.code().equals("casualties");
    }

    private static Optional<Draft> attackOf(Draft toll, List<Draft> drafts) {
        return attackNamed(toll, drafts).or(() -> attackAbove(toll, drafts)).or(() -> attackBelow(toll, drafts));
    }

    /** "the air strikes that killed 30 people": the noun that the toll hangs on names the attack. */
    private static Optional<Draft> attackNamed(Draft toll, List<Draft> drafts) {
        Word predicate = toll.happening.clause().predicate();
        if (!predicate.is("acl") || predicate.head() == Word.ROOT) {
            return Optional.empty();
        }
        Span noun =
                toll.happening.clause().sentence().words().get(predicate.head()).span();
        return drafts.stream()
                .filter(draft -> draft != toll && draft.sharesSentence(toll) && draft.happening.isNamed())
                .filter(draft -> DEADLY.contains(draft.kind.group()))
                .filter(draft -> draft.happening.span().contains(noun))
                .findFirst();
    }

    /** "30 people were killed when aircraft struck the town": the attack stands in a clause beneath the toll. */
    private static Optional<Draft> attackBelow(Draft toll, List<Draft> drafts) {
        return drafts.stream()
                .filter(draft -> draft != toll && draft.sharesSentence(toll) && !draft.happening.isNamed())
                .filter(draft -> DEADLY.contains(draft.kind.group()) && draft.speech.equals(toll.speech))
                .filter(draft -> isTimeClause(draft.happening.clause()))
                .filter(draft -> draft.happening
                        .clause()
                        .parent()
                        .filter(parent -> toll.predicates.get(parent.index()))
                        .isPresent())
                .findFirst();
    }

    private static boolean isTimeClause(Clause clause) {
        return clause.predicate().is("advcl")
                && clause.sentence().dependents(clause.predicate()).stream()
                        .filter(word -> word.is("mark") || word.is("advmod"))
                        .anyMatch(word -> WHEN.contains(word.lemma()));
    }

    private static Optional<Draft> attackAbove(Draft toll, List<Draft> drafts) {
        Clause clause = toll.happening.clause();
        boolean hangs = (clause.predicate().is("parataxis") && toll.sentence.section() == Section.HEADLINE)
                || clause.predicate().is("advcl")
                || clause.predicate().is("acl")
                || clause.predicate().is("conj");
        if (!hangs || clause.parent().isEmpty()) {
            return Optional.empty();
        }
        Word parent = clause.parent().get();
        return drafts.stream()
                .filter(draft -> draft != toll && draft.sharesSentence(toll))
                .filter(draft -> draft.happening.clause().predicate().index() == parent.index())
                .filter(draft -> takesToll(draft, clause))
                .findFirst();
    }

    private static boolean takesToll(Draft draft, Clause toll) {
        boolean participle = toll.predicate().is("advcl")
                && toll.sentence().dependents(toll.predicate(), "nsubj").isEmpty()
                && draft.kind.group() != KindGroup.STATEMENT;
        return participle
                || toll.predicate().is("parataxis")
                || DEADLY.contains(draft.kind.group())
                || (draft.kind == Kind.CASUALTIES && toll.predicate().is("conj"));
    }

    private static void join(Draft attack, Draft toll) {
        attack.span = Span.covering(attack.span, toll.span);
        List<Figure> all = new ArrayList<>(attack.figures);
        toll.figures.stream().filter(figure -> !all.contains(figure)).forEach(all::add);
        attack.figures = List.copyOf(all);
        attack.because("figures", "the toll told with it");
    }
}
