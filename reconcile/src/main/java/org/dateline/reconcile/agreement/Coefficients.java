package org.dateline.reconcile.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.CohenKappaAgreement;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;

/** Reckons coefficients of units by the DKPro library, and says where they have no value. */
final class Coefficients {
    private static final String NOTHING = "";

    private Coefficients() {}

    /** Cohen's kappa (1960): values are the same or not; that nothing is said is a value. */
    static Coefficient kappa(List<Unit> units) {
        List<Object[]> items = new ArrayList<>();
        units.forEach(unit -> items.add(new Object[] {label(unit.first()), label(unit.second())}));
        return reckoned(items, study -> new CohenKappaAgreement(study)::calculateAgreement);
    }

    private static String label(Optional<Value> value) {
        return value.map(said -> said.getClass().getSimpleName() + " " + said.words())
                .orElse(NOTHING);
    }

    /** Krippendorff's alpha (2011) with the values' own distance, over the units in which both say something. */
    static Coefficient alpha(List<Unit> units) {
        List<Object[]> items = new ArrayList<>();
        for (Unit unit : units) {
            if (unit.first().isPresent() && unit.second().isPresent()) {
                items.add(new Object[] {unit.first().get(), unit.second().get()});
            }
        }
        return reckoned(
                items,
                study -> new KrippendorffAlphaAgreement(
                        study, (all, one, other) -> ((Value) one).distance((Value) other))::calculateAgreement);
    }

    /** Makes a measure of a study. */
    @FunctionalInterface
    private interface Measure {
        DoubleSupplier of(CodingAnnotationStudy study);
    }

    private static Coefficient reckoned(List<Object[]> items, Measure measure) {
        if (items.isEmpty()) {
            return new Coefficient.Undefined("no units");
        }
        CodingAnnotationStudy study = new CodingAnnotationStudy(2);
        items.forEach(study::addItem);
        if (study.getCategoryCount() < 2) {
            return new Coefficient.Undefined("no variation: both say the same everywhere");
        }
        return new Coefficient.Defined(measure.of(study).getAsDouble());
    }
}
