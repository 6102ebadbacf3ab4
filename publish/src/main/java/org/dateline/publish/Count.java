package org.dateline.publish;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.dateline.model.Claim;
import org.dateline.model.Figure;
import org.dateline.model.Measure;

/** The figure that a claim states of something, for tables that have one cell for it. */
record Count(Figure figure) {
    /** All figures of a measure, without those that are parts of another. */
    private static List<Figure> stated(Claim claim, Measure measure) {
        return claim.figures().stream()
                .filter(figure -> figure.measure() == measure && !figure.flags().contains(Figure.BREAKDOWN))
                .toList();
    }

    /** Empty where the claim states none, or several, of which none is the sum. */
    static Optional<Count> of(Claim claim, Measure measure) {
        List<Figure> stated = stated(claim, measure);
        return stated.size() == 1 ? Optional.of(new Count(stated.get(0))) : Optional.empty();
    }

    static boolean areSeveral(Claim claim, Measure measure) {
        return stated(claim, measure).size() > 1;
    }

    /** Whether it counts more than the one happening. */
    boolean isOfMore() {
        return figure.cumulative() || figure.window().isPresent();
    }

    /** The value stated; empty for "dozens", which no number says. */
    String best() {
        return Cells.number(figure.best());
    }

    String least() {
        return Cells.number(OptionalDouble.of(figure.min()));
    }

    String most() {
        return Cells.number(figure.max());
    }
}
