package org.dateline.extract.figure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.dateline.extract.time.Tokens;
import org.dateline.extract.time.WhenFinder;
import org.dateline.language.Sentence;
import org.dateline.model.Measure;
import org.dateline.model.When;

/**
 * Finds the figures of a sentence: ranges of values, what they count, what became of those counted, over what time.
 * Safe for any number of threads.
 *
 * <p>Numbers that count nothing are left out ({@link NotCounts}); the measure comes from the first of these that can tell:
 * {@link UnitRule}, {@link TollRule}, {@link NounRule}, {@link ObjectRule}, {@link PredicateRule}, {@link JoinRule},
 * {@link RoleRule}; else it is {@link Measure#OTHER}.
 */
public final class FigureFinder {
    private final Quantities quantities = new Quantities();
    private final HarmWords harm = new HarmWords();
    private final Nouns nouns = new Nouns();
    private final Phrases phrases = new Phrases(harm, nouns);
    private final NotCounts notCounts = new NotCounts();
    private final Singles singles = new Singles(nouns, harm);
    private final Sources sources = new Sources(nouns);
    private final Breakdowns breakdowns = new Breakdowns();
    private final WhenFinder times = WhenFinder.english();
    private final List<MeasureRule> harmRules = List.of(
            new UnitRule(),
            new TollRule(harm),
            new NounRule(harm),
            new ObjectRule(harm, nouns),
            new PredicateRule(harm));
    private final MeasureRule roleRule = new RoleRule(nouns, new Deeds());

    private FigureFinder() {}

    /** A finder for English. */
    public static FigureFinder english() {
        return new FigureFinder();
    }

    /** The figures of a sentence that stands by itself, in order. */
    public List<FigureMention> find(String text, Sentence sentence) {
        return find(text, sentence, Optional.empty());
    }

    /**
     * The figures of a sentence, in order.
     *
     * @param text the text that the sentence's spans count in
     * @param before the last figure of the sentence before, whose parts this sentence may give ("The figure includes
     *     214 rebels")
     */
    public List<FigureMention> find(String text, Sentence sentence, Optional<FigureMention> before) {
        Tokens tokens = Tokens.of(text, sentence);
        Counts counts = counts(text, tokens, sentence);
        List<Verdict> verdicts = verdicts(counts);
        List<Breakdowns.Breakdown> parts = breakdowns.in(counts, verdicts);
        return new FigureWriter(counts, verdicts, parts, before, sources, harm).mentions();
    }

    private Counts counts(String text, Tokens tokens, Sentence sentence) {
        BitSet said = timed(tokens, times.find(text, sentence, Optional.empty()));
        List<Count> found = new ArrayList<>();
        for (Quantity quantity : singles.with(tokens, quantities.read(tokens))) {
            if (!notCounts.holds(tokens, quantity, said)) {
                Count count = new Count(quantity, phrases.after(tokens, quantity, said));
                if (!count.isDefiniteFew(tokens) || nouns.isPerson(tokens, count.phrase())) {
                    found.add(count);
                }
            }
        }
        return new Counts(tokens, found);
    }

    private static BitSet timed(Tokens tokens, List<When> times) {
        BitSet timed = new BitSet(tokens.size());
        int at = 0;
        for (When when : times) {
            while (tokens.at(at).span().end() <= when.span().start()) {
                at++;
            }
            while (at < tokens.size() && when.span().overlaps(tokens.at(at).span())) {
                timed.set(at++);
            }
        }
        return timed;
    }

    private List<Verdict> verdicts(Counts counts) {
        List<Verdict> verdicts = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            int index = i;
            Optional<Verdict> verdict = harmRules.stream()
                    .flatMap(rule -> rule.judge(counts, index).stream())
                    .findFirst();
            if (verdict.isEmpty() && i > 0) {
                verdict = JoinRule.judge(counts, i, verdicts.get(i - 1));
            }
            verdicts.add(verdict.or(() -> roleRule.judge(counts, index))
                    .orElse(new Verdict(Measure.OTHER, "no word of harm, capture or ruin", Verdict.NO_TRIGGER)));
        }
        return verdicts;
    }
}
