package org.dateline.reconcile.relation;

import java.util.List;
import java.util.Optional;
import org.dateline.model.Figure;
import org.dateline.model.Measure;
import org.dateline.model.Relation;
import org.dateline.model.RelationType;
import org.dateline.model.Status;
import org.dateline.reconcile.claim.ClaimView;
import org.dateline.reconcile.claim.Comparison;
import org.dateline.reconcile.claim.Nearness;
import org.dateline.reconcile.claim.PlaceClass;

/** A report counts places ("at least four airports") and further on tells of them one by one. */
final class PartRule implements RelationRule {
    /** Characters within which a list of parts ends. */
    private static final int REACH = 2_000;

    @Override
    public List<Relation> of(Comparison pair) {
        if (!pair.isOneReport()
                || pair.a().claim().kind() != pair.b().claim().kind()
                || pair.place() == Nearness.APART) {
            return List.of();
        }
        int order = Integer.compare(
                pair.a().claim().span().start(), pair.b().claim().span().start());
        boolean inOrder = order < 0 || (order == 0 && count(pair.a()).isPresent());
        ClaimView first = inOrder ? pair.a() : pair.b();
        ClaimView second = inOrder ? pair.b() : pair.a();
        Optional<Figure> count = count(first);
        if (count.isEmpty()
                || !isPart(second, count.get())
                || second.claim().span().start() - first.claim().span().end() > REACH) {
            return List.of();
        }
        return List.of(new Relation(
                second.claim().id(),
                first.claim().id(),
                RelationType.PART_OF,
                "one of '" + count.get().words() + "', told further on in the same report; " + Wording.compared(pair)));
    }

    private static Optional<Figure> count(ClaimView view) {
        return view.claim().figures().stream()
                .filter(figure -> figure.measure() == Measure.CAPTURED_PLACES && figure.min() >= 2)
                .filter(figure -> PlaceClass.of(figure.population()).isPresent())
                .findFirst();
    }

    private static boolean isPart(ClaimView view, Figure count) {
        Optional<String> counted = PlaceClass.of(count.population());
        return view.claim().status() == Status.ACTUAL
                && count(view).isEmpty()
                && view.claim().places().stream()
                        .anyMatch(place -> PlaceClass.of(place.name()).equals(counted));
    }
}
