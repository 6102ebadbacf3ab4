package org.dateline.extract.figure;

import java.util.OptionalDouble;

/**
 * The values that some words allow.
 *
 * @param min least value
 * @param best the value stated; empty for vague words
 * @param max greatest value; empty for no bound
 */
record Bounds(double min, OptionalDouble best, OptionalDouble max) {
    /** "Nearly" starts at this share of the number. */
    private static final double NEARLY = 0.9;

    static Bounds exactly(double value) {
        return new Bounds(value, OptionalDouble.of(value), OptionalDouble.of(value));
    }

    static Bounds between(double one, double other) {
        return new Bounds(Math.min(one, other), OptionalDouble.empty(), OptionalDouble.of(Math.max(one, other)));
    }

    static Bounds from(double min, OptionalDouble max) {
        return new Bounds(min, OptionalDouble.empty(), max);
    }

    /** These bounds as a hedge changes them. */
    Bounds hedged(Hedge hedge) {
        return switch (hedge) {
            case LEAST -> new Bounds(min, best, OptionalDouble.empty());
            case LESS -> new Bounds(0, OptionalDouble.empty(), max);
            case MOST -> new Bounds(0, best, max);
            case NEARLY -> new Bounds(tenthLess(min), best, max);
            case ABOUT, SAME -> this;
        };
    }

    private static double tenthLess(double value) {
        return value >= 10 ? Math.floor(value * NEARLY) : value * NEARLY;
    }

    /** The value stated or, for vague words, the least. */
    double value() {
        return best.orElse(min);
    }

    Bounds times(double factor) {
        return new Bounds(round(min * factor), scaled(best, factor), scaled(max, factor));
    }

    private static OptionalDouble scaled(OptionalDouble value, double factor) {
        return value.isPresent() ? OptionalDouble.of(round(value.getAsDouble() * factor)) : value;
    }

    private static double round(double value) {
        return Math.rint(value * 10) / 10;
    }
}
