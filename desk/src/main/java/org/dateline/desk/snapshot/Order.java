package org.dateline.desk.snapshot;

import java.time.LocalDate;
import java.util.Comparator;
import org.dateline.model.Coded;
import org.dateline.model.Figure;

/** An order of claims; those without what it orders by come last either way. */
public enum Order implements Coded {
    DAY(Comparator.comparing(item -> item.first().orElse(LocalDate.MIN))),
    PLACE(Comparator.comparing(Order::place)),
    KIND(Comparator.comparing(item -> item.claim().kind())),
    CLAIMANT(Comparator.comparing(item -> beforeNames(item.voices()))),
    OUTLET(Comparator.comparing(item -> beforeNames(item.report().outlet().orElse("")))),
    FIGURE(Comparator.comparingDouble(Order::figure)),
    ORIGINS(Comparator.comparingInt(Item::supporting)),
    AGAINST(Comparator.comparingInt(Item::opposing)),
    /** By file, report and text, as in exports. */
    REPORT(Comparator.comparingInt(Item::position));

    private static final String AFTER_NAMES = "\uffff";

    @SuppressWarnings("ImmutableEnumChecker") // Comparators of this enum keep nothing.
    private final Comparator<Item> comparator;

    Order(Comparator<Item> comparator) {
        this.comparator = comparator;
    }

    /** Total: no two claims come out equal. */
    public Comparator<Item> comparator(boolean descending) {
        return (descending ? comparator.reversed() : comparator).thenComparingInt(Item::position);
    }

    /** Whether people look for the greatest first. */
    public boolean isDescendingByNature() {
        return this == DAY || this == FIGURE || this == ORIGINS || this == AGAINST;
    }

    private static String place(Item item) {
        return beforeNames(item.places());
    }

    private static String beforeNames(String names) {
        return names.isBlank() ? AFTER_NAMES : names;
    }

    private static double figure(Item item) {
        return item.claim().figures().stream().mapToDouble(Figure::min).max().orElse(-1);
    }
}
