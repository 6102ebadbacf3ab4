package org.dateline.reconcile.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.dateline.model.Block;
import org.dateline.model.Claim;
import org.dateline.model.Span;

/**
 * How far two coders agree in one respect.
 *
 * @param respect the code of a {@link CodedField}, {@link #CLAIM} or {@link #WORDS}
 * @param units what both had to decide
 * @param same in how many of them they say the same
 * @param kappa Cohen's, over all units, where values are the same or not
 * @param alpha Krippendorff's, with the distance, over the units in which both say something
 * @param distance "nominal", "interval", "ratio" or "MASI"
 */
public record Agreement(String respect, int units, int same, Coefficient kappa, Coefficient alpha, String distance) {
    /** Whether something is a claim: each claim that one of them has, or that was given to them. */
    public static final String CLAIM = "claim";

    /** Whether a word of the reports' own text is in a claim. */
    public static final String WORDS = "words";

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final String NOMINAL = "nominal";
    private static final Value YES = new Value.Name("yes");
    private static final Value NO = new Value.Name("no");
    private static final Coefficient ONLY_MARKED =
            new Coefficient.Undefined("nobody could take out what nobody marked; see " + WORDS);

    /** In all respects: claims, words, then the fields of the claims that both have. */
    public static List<Agreement> of(List<CodedTwice> reports) {
        List<Match> matches =
                reports.stream().flatMap(report -> report.matches().stream()).toList();
        List<Agreement> all = new ArrayList<>();
        all.add(claims(reports, matches));
        all.add(of(
                WORDS,
                reports.stream().flatMap(report -> words(report).stream()).toList(),
                NOMINAL));
        for (CodedField field : CodedField.values()) {
            List<Unit> units = matches.stream()
                    .filter(Match::isBoth)
                    .flatMap(match -> field
                            .units(match.first().orElseThrow(), match.second().orElseThrow())
                            .stream())
                    .toList();
            all.add(of(field.code(), units, field.distance()));
        }
        return all;
    }

    private static Agreement of(String respect, List<Unit> units, String distance) {
        return new Agreement(
                respect,
                units.size(),
                (int) units.stream().filter(Unit::agrees).count(),
                Coefficients.kappa(units),
                Coefficients.alpha(units),
                distance);
    }

    private static Agreement claims(List<CodedTwice> reports, List<Match> matches) {
        List<Unit> units = new ArrayList<>();
        matches.forEach(match -> units.add(
                Unit.of(match.first().isPresent() ? YES : NO, match.second().isPresent() ? YES : NO)));
        reports.forEach(report -> {
            for (int i = 0; i < report.takenOut(); i++) {
                units.add(Unit.of(NO, NO));
            }
        });
        Agreement reckoned = of(CLAIM, units, NOMINAL);
        boolean given = reports.stream().anyMatch(report -> !report.proposed().isEmpty());
        return given || units.isEmpty()
                ? reckoned
                : new Agreement(CLAIM, reckoned.units, reckoned.same, ONLY_MARKED, ONLY_MARKED, NOMINAL);
    }

    private static List<Unit> words(CodedTwice coded) {
        String text = coded.report().text();
        List<Unit> units = new ArrayList<>();
        for (MatchResult word : WORD.matcher(text).results().toList()) {
            if (isReporting(coded.report().blocks(), word.start())) {
                units.add(Unit.of(
                        isIn(coded.first(), word.start()) ? YES : NO, isIn(coded.second(), word.start()) ? YES : NO));
            }
        }
        return units;
    }

    private static boolean isReporting(List<Block> blocks, int offset) {
        return blocks.stream()
                .anyMatch(block -> block.span().contains(offset) && block.kind().isReporting());
    }

    private static boolean isIn(List<Claim> claims, int offset) {
        return claims.stream().map(Claim::span).anyMatch((Span span) -> span.contains(offset));
    }
}
