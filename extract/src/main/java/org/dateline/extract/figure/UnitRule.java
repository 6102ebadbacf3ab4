package org.dateline.extract.figure;

import java.util.Optional;
import org.dateline.extract.time.Tokens;
import org.dateline.model.Measure;

/** Units of measure: distances, shares, areas, money. */
final class UnitRule implements MeasureRule {
    /** The rule of what is measured, not counted. */
    static final String SHARE = "a share, an area, a weight or money";

    @Override
    public Optional<Verdict> judge(Counts counts, int index) {
        Tokens tokens = counts.tokens();
        Quantity quantity = counts.at(index).quantity();
        int unit = quantity.last() + 1;
        if (tokens.is(unit, "-")) {
            unit++;
        }
        if (Distances.kilometres(tokens, unit) > 0) {
            return Optional.of(new Verdict(Measure.DISTANCE_KM, "a unit of length", unit));
        }
        boolean share = tokens.is(
                unit, "%", "percent", "per", "square", "tons", "tonnes", "kg", "dollar", "dollars", "euro", "euros",
                "pounds");
        boolean money = tokens.is(quantity.number() - 1, "$", "€", "£");
        return share || money
                ? Optional.of(new Verdict(Measure.OTHER, SHARE, share ? unit : unit - 1))
                : Optional.empty();
    }
}
