package org.dateline.extract.place.gazetteer;

/** A direction of the compass, or the middle. */
public enum Direction {
    N(0),
    NE(45),
    E(90),
    SE(135),
    S(180),
    SW(225),
    W(270),
    NW(315),
    /** "Central": no bearing. */
    C(Double.NaN);

    private final double bearing;

    Direction(double bearing) {
        this.bearing = bearing;
    }

    /** Degrees clockwise from north; not a number for the middle. */
    public double bearing() {
        return bearing;
    }

    /** In words, as a noun: "northeast", "middle". */
    public String words() {
        return switch (this) {
            case N -> "north";
            case NE -> "northeast";
            case E -> "east";
            case SE -> "southeast";
            case S -> "south";
            case SW -> "southwest";
            case W -> "west";
            case NW -> "northwest";
            case C -> "middle";
        };
    }

    /** The direction whose bearing is nearest; never the middle. */
    public static Direction nearest(double degrees) {
        return values()[(int) Math.floorMod(Math.round(degrees / 45), 8L)];
    }
}
