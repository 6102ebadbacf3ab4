package org.dateline.reconcile.lineage;

import java.util.List;
import java.util.Optional;
import org.dateline.model.LineageType;
import org.dateline.model.Span;

/** One names the other's outlet where it tells what the other tells. */
final class NamedSource implements LinkRule {
    private static final double ALIKE = 0.3;

    /** Not fitted: there are too few such pairs to fit it to. */
    private static final double SCORE = 0.8;

    @Override
    public Optional<Finding> find(Comparison comparison) {
        boolean shorterCites = cites(comparison.shorter(), comparison.longer());
        boolean longerCites = cites(comparison.longer(), comparison.shorter());
        if (shorterCites == longerCites) {
            return Optional.empty();
        }
        ReportProfile citing = shorterCites ? comparison.shorter() : comparison.longer();
        return Optional.of(new Finding(LineageType.CITES, "named as the source", citing, SCORE));
    }

    private static boolean cites(ReportProfile citing, ReportProfile cited) {
        Optional<String> outlet = cited.outlet();
        if (outlet.isEmpty() || outlet.equals(citing.outlet())) {
            return false;
        }
        List<String> name = Tokens.in(outlet.get(), new Span(0, outlet.get().length())).stream()
                .map(Token::plain)
                .toList();
        return !name.isEmpty()
                && Alignment.of(citing, cited).matches().stream()
                        .filter(match -> match.likeness() >= ALIKE)
                        .anyMatch(match -> citing.names(citing.sentences().get(match.sentence()), name));
    }
}
