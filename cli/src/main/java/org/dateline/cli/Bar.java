package org.dateline.cli;

import java.util.OptionalDouble;

/** A range drawn as a bar: solid up to the least value, light up to the greatest, with an arrow where there is none. */
final class Bar {
    private Bar() {}

    /**
     * @param largest value that fills all columns
     */
    static String of(double least, OptionalDouble greatest, double largest, int columns) {
        int solid = columns(least, largest, columns);
        int light = greatest.isPresent() ? columns(greatest.getAsDouble(), largest, columns) - solid : 0;
        return "█".repeat(solid) + "░".repeat(Math.max(0, light)) + (greatest.isPresent() ? "" : "▶");
    }

    private static int columns(double value, double largest, int columns) {
        return largest <= 0 ? 0 : (int) Math.round(columns * Math.max(0, Math.min(1, value / largest)));
    }
}
