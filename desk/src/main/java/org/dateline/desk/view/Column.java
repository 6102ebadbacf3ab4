package org.dateline.desk.view;

import java.util.Arrays;
import java.util.List;
import org.dateline.desk.query.Parameters;
import org.dateline.desk.query.Sorting;
import org.dateline.desk.snapshot.Order;

/**
 * A column's head that orders the table.
 *
 * @param address of the page in that order, or in its reverse where the page is in it already
 * @param direction {@code ascending}, {@code descending} or {@code none}, as assistive technology calls them
 */
public record Column(String name, String address, String direction) {
    static List<Column> of(Parameters parameters, Sorting sorting, String path) {
        return Arrays.stream(Order.values())
                .map(order -> of(order, parameters, sorting, path))
                .toList();
    }

    private static Column of(Order order, Parameters parameters, Sorting sorting, String path) {
        boolean current = sorting.order() == order;
        boolean descending = current ? !sorting.descending() : order.isDescendingByNature();
        String direction = !current ? "none" : sorting.descending() ? "descending" : "ascending";
        String address = new Sorting(order, descending)
                .in(parameters.without("after", "before"))
                .address(path);
        return new Column(order.code(), address, direction);
    }
}
