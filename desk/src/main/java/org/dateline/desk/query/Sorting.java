package org.dateline.desk.query;

import org.dateline.desk.snapshot.Order;
import org.dateline.model.Coded;

/** How a list of claims is ordered: {@code sort=day} as is natural, {@code sort=-day} the other way. */
public record Sorting(Order order, boolean descending) {
    public static final Sorting DEFAULT = new Sorting(Order.DAY, true);

    /** Reads it; faults stay with the parameters. */
    public static Sorting of(Parameters parameters) {
        return parameters
                .text("sort")
                .map(value -> {
                    boolean reversed = value.startsWith("-");
                    try {
                        Order order = Coded.parse(Order.class, reversed ? value.substring(1) : value);
                        return new Sorting(order, order.isDescendingByNature() != reversed);
                    } catch (IllegalArgumentException e) {
                        parameters.fault(
                                "sort",
                                value,
                                "known are day, place, kind, claimant, outlet, figure, origins, against and report,"
                                        + " each also with “-” before it");
                        return DEFAULT;
                    }
                })
                .orElse(DEFAULT);
    }

    /** Parameters that ask for this. */
    public Parameters in(Parameters parameters) {
        boolean reversed = order.isDescendingByNature() != descending;
        return equals(DEFAULT)
                ? parameters.without("sort")
                : parameters.with("sort", (reversed ? "-" : "") + order.code());
    }
}
