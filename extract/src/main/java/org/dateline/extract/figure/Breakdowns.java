package org.dateline.extract.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.extract.time.Tokens;
import org.dateline.extract.time.WordTable;
import org.dateline.model.Measure;

/** Finds which counts of a sentence are parts of a total: "412, including 214 rebels, 137 soldiers and 61 civilians". */
final class Breakdowns {
    /** The rule of counts "among the dead". */
    static final String AMONG = "among those named";

    /** Index of a total that stands in an earlier sentence. */
    static final int EARLIER = -2;

    /** More counts than this do not stand between a total and its parts. */
    private static final int MOST_PARTS = 20;

    private static final int NONE = -1;

    private record Opening(List<String> words, boolean closed) {}

    private final List<Opening> openings = WordTable.rows(Breakdowns.class, "part-words.tsv", 2).stream()
            .map(row -> new Opening(List.of(row.get(0).split(" ")), row.get(1).equals("yes")))
            .toList();

    /**
     * The parts of one total.
     *
     * @param total index of the total, or {@link #EARLIER}
     * @param parts indices of the parts
     * @param closed whether the words say that there are no more parts
     */
    record Breakdown(int total, List<Integer> parts, boolean closed) {}

    List<Breakdown> in(Counts counts, List<Verdict> verdicts) {
        List<Breakdown> breakdowns = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            Optional<Opening> opening = openingBefore(counts, i);
            int total = opening.isPresent() ? total(counts, verdicts, i) : colonAfterTotal(counts, verdicts, i);
            if (total == EARLIER && isFollowedByOfThem(counts, i)) {
                total = NONE;
            }
            if (total != NONE) {
                List<Integer> parts = parts(counts, verdicts, i, total);
                breakdowns.add(
                        new Breakdown(total, parts, opening.map(Opening::closed).orElse(false)));
                i = parts.get(parts.size() - 1);
            }
        }
        return breakdowns;
    }

    /** "704 dead: 361 insurgents, 233 soldiers": after a colon those are told by kind of whom harm was told before it. */
    private static int colonAfterTotal(Counts counts, List<Verdict> verdicts, int part) {
        int total = part - 1;
        boolean told = total >= 0
                && verdicts.get(total).isHarm()
                && !verdicts.get(part).isHarm();
        return told && counts.tokens().is(counts.at(part).first() - 1, ":") ? total : NONE;
    }

    private Optional<Opening> openingBefore(Counts counts, int index) {
        Tokens tokens = counts.tokens();
        int before = counts.at(index).first() - 1;
        int from = Math.max(counts.leftEdge(index), before - 6);
        for (Opening opening : openings) {
            for (int at = before - opening.words().size() + 1; at >= from; at--) {
                if (tokens.run(at, opening.words())
                        && isClear(tokens, at + opening.words().size(), before)) {
                    return Optional.of(opening);
                }
            }
        }
        return isFollowedByOfThem(counts, index) ? Optional.of(openings.get(0)) : Optional.empty();
    }

    private static boolean isFollowedByOfThem(Counts counts, int index) {
        int next = counts.at(index).quantity().last() + 1;
        return counts.tokens().is(next, "of") && counts.tokens().is(next + 1, "them", "whom");
    }

    private static boolean isClear(Tokens tokens, int from, int to) {
        for (int i = from; i <= to; i++) {
            boolean comma = tokens.is(i, ",") && !tokens.is(from - 1, "including", "include", "includes", "included");
            if (comma || tokens.is(i, ";", ".", "was", "were", "killed", "killing", "wounding", "injuring")) {
                return false;
            }
        }
        return true;
    }

    private static int total(Counts counts, List<Verdict> verdicts, int part) {
        for (int i = part - 1; i >= Math.max(0, part - MOST_PARTS); i--) {
            if (verdicts.get(i).isHarm() || verdicts.get(i).measure() == Measure.OTHER) {
                return i;
            }
        }
        return opensWithTotal(counts.tokens()) && counts.at(part).first() < 8 ? EARLIER : NONE;
    }

    /** Whether the sentence goes on about the figure of the sentence before. */
    static boolean opensWithTotal(Tokens tokens) {
        for (int i = 0; i < 4; i++) {
            if (tokens.is(
                    i,
                    "figure",
                    "toll",
                    "number",
                    "they",
                    "those",
                    "these",
                    "dead",
                    "victims",
                    "casualties",
                    "fatalities",
                    "total",
                    "count",
                    "tally",
                    "this",
                    "wounded",
                    "injured",
                    "deaths")) {
                return true;
            }
        }
        return false;
    }

    private static List<Integer> parts(Counts counts, List<Verdict> verdicts, int first, int total) {
        List<Integer> parts = new ArrayList<>(List.of(first));
        for (int i = first + 1;
                i < Math.min(counts.size(), first + MOST_PARTS) && isPart(counts, verdicts, i, total);
                i++) {
            parts.add(i);
        }
        return parts;
    }

    private static boolean isPart(Counts counts, List<Verdict> verdicts, int index, int total) {
        Tokens tokens = counts.tokens();
        int before = counts.at(index).first() - 1;
        boolean linked =
                tokens.is(before, ",", "and") && before - counts.at(index - 1).end() <= 12;
        if (!linked) {
            return false;
        }
        Verdict verdict = verdicts.get(index);
        boolean open = !verdict.isHarm() || verdict.rule().startsWith("joined");
        return open || (total >= 0 && verdicts.get(total).trigger() == verdict.trigger());
    }

    /** Whether the parts contradict the total: more than it, or less where they are said to be all. */
    static boolean isMismatch(double total, double sum, boolean closed) {
        return sum > total || (closed && sum < total);
    }
}
