package org.dateline.reconcile.story;

import java.util.Arrays;

/** A meaning as a direction in space: a vector of unit length. */
public final class UnitVector {
    private final float[] numbers;

    private UnitVector(float[] numbers) {
        this.numbers = numbers.clone();
    }

    /**
     * @param numbers of unit length; all that are compared must have as many
     */
    public static UnitVector of(float[] numbers) {
        return new UnitVector(numbers);
    }

    /** The cosine of the angle between the two: 1 where they mean the same. */
    public double likeness(UnitVector other) {
        double sum = 0;
        for (int i = 0; i < numbers.length; i++) {
            sum += (double) numbers[i] * other.numbers[i];
        }
        return sum;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UnitVector that && Arrays.equals(numbers, that.numbers);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(numbers);
    }
}
