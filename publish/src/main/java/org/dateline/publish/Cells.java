package org.dateline.publish;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How values are written into cells of tables. */
final class Cells {
    private Cells() {}

    /** Empty where there is no value. */
    static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    /** Whole numbers without a decimal point. */
    static String number(OptionalDouble value) {
        if (value.isEmpty()) {
            return "";
        }
        double number = value.getAsDouble();
        return number == Math.rint(number) && Math.abs(number) < 1e15
                ? Long.toString((long) number)
                : Double.toString(number);
    }

    /** The parts with "; " between. */
    static String joined(Collection<String> parts) {
        return String.join("; ", parts);
    }

    static <T> String joined(List<T> parts, Function<T, String> value) {
        return parts.stream().map(value).collect(Collectors.joining("; "));
    }

    /** The first; empty where there is none. */
    static String first(List<String> parts) {
        return parts.isEmpty() ? "" : parts.get(0);
    }

    /** All but the first. */
    static String rest(List<String> parts) {
        return joined(parts.stream().skip(1).toList());
    }
}
