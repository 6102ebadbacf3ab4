package org.dateline.bench.speed;

/** Rounds figures for people. */
final class Rounding {
    private Rounding() {}

    /** To one decimal. */
    static double one(double value) {
        return Math.round(10 * value) / 10.0;
    }

    /** To two decimals. */
    static double two(double value) {
        return Math.round(100 * value) / 100.0;
    }
}
