package org.dateline.bench.claims;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Kind;
import org.dateline.model.KindGroup;
import org.dateline.model.Span;

/**
 * Holds exported claims against gold claims, with the same figures as the scorer beside the gold. A gold claim is found
 * when a claim of the same report covers half of its anchor; of several, the one of the right kind, then of the right
 * group, then the shortest is taken, and none serves two gold claims of different kinds.
 */
final class ClaimScore {
    private final ReportTexts texts;
    private final Map<String, List<Row>> exported = new HashMap<>();
    private final Set<String> reports = new HashSet<>();

    /** Exported claims that cover an anchor, with no regard to being taken; rows may be equal, so by identity. */
    private final IdentityHashMap<Row, Boolean> covering = new IdentityHashMap<>();

    private final IdentityHashMap<Row, Kind> taken = new IdentityHashMap<>();
    private final Counts all = new Counts();
    private final Map<KindGroup, Counts> groups = new EnumMap<>(KindGroup.class);

    private ClaimScore(List<Row> export, ReportTexts texts) {
        this.texts = texts;
        for (Row row : export) {
            exported.computeIfAbsent(row.reportStem(), stem -> new ArrayList<>())
                    .add(row);
        }
    }

    /** What was found of some gold claims. */
    private static final class Counts {
        private final Map<Field, Integer> right = new EnumMap<>(Field.class);
        private int gold;
        private int musts;
        private int found;
        private int mustsFound;
        private int mustsWhole;

        void add(Row wanted, Optional<Row> row) {
            gold++;
            musts += wanted.isMust() ? 1 : 0;
            row.ifPresent(taken -> found(wanted, taken));
        }

        private void found(Row wanted, Row row) {
            found++;
            boolean whole = true;
            for (Field field : Field.values()) {
                boolean isRight = field.isRight(wanted, row);
                right.merge(field, isRight ? 1 : 0, Integer::sum);
                whole &= isRight || !field.isPartOfWhole();
            }
            mustsFound += wanted.isMust() ? 1 : 0;
            mustsWhole += whole && wanted.isMust() ? 1 : 0;
        }

        double share(Field field) {
            return percent(right.getOrDefault(field, 0), found);
        }

        Map<String, Object> figures() {
            Map<String, Object> figures = new LinkedHashMap<>();
            figures.put("gold", gold);
            figures.put("recall_all", percent(found, gold));
            figures.put("must", musts);
            figures.put("recall_must", percent(mustsFound, musts));
            figures.put("whole_must", percent(mustsWhole, musts));
            figures.put(Field.KIND.figureName(), share(Field.KIND));
            return figures;
        }
    }

    /**
     * The figures, percentages but for the counts "gold", "must" and "exported"; and under "kinds" those of the gold claims of each group
     * of kinds.
     */
    static Map<String, Object> figures(List<Row> gold, List<Row> export, ReportTexts texts) {
        ClaimScore score = new ClaimScore(export, texts);
        gold.forEach(score::add);
        return score.figures();
    }

    private void add(Row wanted) {
        String stem = texts.stem(wanted.text("report"));
        reports.add(stem);
        Optional<Row> row = best(wanted, covering(stem, texts.find(stem, wanted.text("anchor"))));
        row.ifPresent(found -> taken.put(found, wanted.kind()));
        all.add(wanted, row);
        groups.computeIfAbsent(wanted.kind().group(), group -> new Counts()).add(wanted, row);
    }

    private List<Row> covering(String stem, Span anchor) {
        List<Row> rows = exported.getOrDefault(stem, List.of()).stream()
                .filter(row -> 2 * shared(row.span(), anchor) >= anchor.length())
                .toList();
        rows.forEach(row -> covering.put(row, true));
        return rows;
    }

    private static int shared(Span one, Span other) {
        return Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
    }

    private Optional<Row> best(Row wanted, List<Row> rows) {
        return rows.stream()
                .filter(row -> taken.getOrDefault(row, wanted.kind()) == wanted.kind())
                .min(Comparator.<Row, Boolean>comparing(row -> !Field.KIND.isRight(wanted, row))
                        .thenComparing(row -> !Field.GROUP.isRight(wanted, row))
                        .thenComparing(row -> row.span().length()));
    }

    private Map<String, Object> figures() {
        List<Row> considered = reports.stream()
                .flatMap(stem -> exported.getOrDefault(stem, List.of()).stream())
                .toList();
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("gold", all.gold);
        figures.put("must", all.musts);
        figures.put("exported", considered.size());
        figures.put("recall_must", percent(all.mustsFound, all.musts));
        figures.put("recall_all", percent(all.found, all.gold));
        figures.put("precision", percent(covering.size(), considered.size()));
        figures.put("whole_must", percent(all.mustsWhole, all.musts));
        Arrays.stream(Field.values()).forEach(field -> figures.put(field.figureName(), all.share(field)));
        Map<String, Object> kinds = new LinkedHashMap<>();
        groups.forEach((group, counts) -> kinds.put(group.code(), counts.figures()));
        figures.put("kinds", kinds);
        return figures;
    }

    /** With one decimal, rounded as the scorer beside the gold rounds; 0 of nothing is 0. */
    private static double percent(int part, int whole) {
        return whole == 0
                ? 0
                : new BigDecimal(100.0 * part / whole)
                        .setScale(1, RoundingMode.HALF_EVEN)
                        .doubleValue();
    }
}
