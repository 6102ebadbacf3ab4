package org.dateline.reconcile.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** What speaks for a link, in words for people; the rule that fired comes first. */
final class Reasons {
    private static final double STANDS_IN_BOTH = 0.25;
    private static final double TELLS_THE_SAME = 0.5;
    private static final double TELLING_DRIFT = 0.55;
    private static final int LONG_RUN = 8;
    private static final int MOST_WORDS = 14;
    private static final int MOST_NAMES = 5;

    private final Comparison comparison;
    private final Measures measures;
    private final List<String> reasons = new ArrayList<>();

    private Reasons(Comparison comparison) {
        this.comparison = comparison;
        this.measures = comparison.measures();
    }

    static List<String> of(Comparison comparison, LinkRule.Finding finding) {
        Reasons reasons = new Reasons(comparison);
        reasons.reasons.add(finding.rule());
        reasons.addSentences();
        reasons.addRun();
        reasons.addQuotation();
        reasons.addNames();
        reasons.addFigures();
        reasons.addAgencies();
        return List.copyOf(reasons.reasons);
    }

    private void addSentences() {
        List<Integer> found = measures.alignment().likes(STANDS_IN_BOTH);
        if (!found.isEmpty()) {
            reasons.add(String.format(
                    Locale.ROOT,
                    "%d of the shorter report's %d sentences have their like in the other, %d of them in the same order",
                    found.size(),
                    measures.alignment().matches().size(),
                    LongestRise.of(found)));
        }
    }

    private void addRun() {
        Runs.Run run = measures.runs().longest();
        if (run.unquoted() >= LONG_RUN) {
            String words = measures.shorter().words(run.first(), run.first() + Math.min(run.length(), MOST_WORDS));
            reasons.add(run.length() + " words in a row are the same: “" + inOneLine(words)
                    + (run.length() > MOST_WORDS ? " …”" : "”"));
        }
    }

    private void addQuotation() {
        Drift drift = measures.drift();
        if (drift.likeness() >= TELLING_DRIFT) {
            reasons.add("one quotation in two wordings: “" + inOneLine(drift.words()) + "”, “"
                    + inOneLine(drift.others()) + "”");
        }
    }

    private static String inOneLine(String words) {
        return words.replace('\n', ' ').replace('\r', ' ');
    }

    private void addNames() {
        List<String> names = measures.shorter().weights().keySet().stream()
                .filter(Names::isName)
                .filter(name -> measures.longer().sentencesWith(name) > 0)
                .map(measures.shorter()::asWritten)
                .limit(MOST_NAMES)
                .toList();
        if (!names.isEmpty()) {
            reasons.add("rare names in both: " + String.join(", ", names));
        }
    }

    /** Figures of sentences that are alike otherwise: an update, or a slip. */
    private void addFigures() {
        Set<String> changed = new TreeSet<>();
        for (Alignment.Match match : measures.alignment().matches()) {
            if (match.likeness() >= TELLS_THE_SAME) {
                Sentence sentence = measures.shorter().sentences().get(match.sentence());
                Sentence like = measures.longer().sentences().get(match.other());
                changed.addAll(Figures.changed(sentence, like));
            }
        }
        if (!changed.isEmpty()) {
            reasons.add("figures that differ: "
                    + String.join("; ", changed.stream().limit(MOST_NAMES).toList()));
        }
    }

    private void addAgencies() {
        Set<String> common = comparison.commonAgencies();
        if (!common.isEmpty()) {
            reasons.add("both credit or name " + String.join(", ", common));
        }
    }
}
