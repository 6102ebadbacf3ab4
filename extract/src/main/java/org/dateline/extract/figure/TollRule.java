package org.dateline.extract.figure;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.time.Tokens;
import org.dateline.extract.time.WordTable;
import org.dateline.model.Measure;

/** "The death toll rose to 12", "bringing the number of wounded to 84". */
final class TollRule implements MeasureRule {
    /** The name of this rule. */
    static final String RULE = "a toll";

    private static final int REACH = 24;

    private final HarmWords harm;
    private final Set<String> verbs = new HashSet<>();
    private final Set<String> links = new HashSet<>();

    TollRule(HarmWords harm) {
        this.harm = harm;
        for (var row : WordTable.rows(TollRule.class, "growth-words.tsv", 2)) {
            (row.get(1).equals("verb") ? verbs : links).add(row.get(0));
        }
    }

    @Override
    public Optional<Verdict> judge(Counts counts, int index) {
        Tokens tokens = counts.tokens();
        int at = counts.at(index).first() - 1;
        while (links.contains(tokens.lower(at))) {
            at--;
        }
        boolean linked = at < counts.at(index).first() - 1;
        boolean verb = verbs.contains(tokens.lower(at));
        if (!verb && !linked) {
            return Optional.empty();
        }
        int toll = tollBefore(tokens, at, Math.max(counts.leftEdge(index), at - REACH));
        boolean grows = verb || (toll >= 0 && isGrowing(tokens, toll));
        return toll < 0 || !(grows || at == toll)
                ? Optional.empty()
                : measure(tokens, toll, at).map(measure -> new Verdict(measure, RULE, toll));
    }

    private boolean isGrowing(Tokens tokens, int toll) {
        for (int i = toll - 1; i >= Math.max(0, toll - 4); i--) {
            if (verbs.contains(tokens.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private static int tollBefore(Tokens tokens, int from, int to) {
        for (int i = from; i >= to; i--) {
            if (tokens.is(i, "toll", "tally") || tokens.run(i, "number", "of")) {
                return i;
            }
        }
        return -1;
    }

    private Optional<Measure> measure(Tokens tokens, int toll, int to) {
        if (tokens.is(toll, "toll")) {
            return Optional.of(tokens.is(toll - 1, "injury", "casualty") ? Measure.WOUNDED : Measure.KILLED);
        }
        for (int i = toll + 1; i <= to; i++) {
            String word = tokens.lower(i);
            Optional<Measure> measure = harm.done(word).or(() -> harm.noun(word));
            if (measure.isPresent()) {
                return measure;
            }
        }
        return Optional.empty();
    }
}
