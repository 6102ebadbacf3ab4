package org.dateline.bench.clusters;

import java.util.Arrays;

/** The assignment problem by the Hungarian method with potentials, in cubic time. */
final class Assignment {
    private static final int FREE = 0;

    /** Costs of the shorter side (rows, from 1) for the longer one (columns, from 1). */
    private final double[][] costs;

    private final int rows;
    private final int columns;
    private final double[] rowPotentials;
    private final double[] columnPotentials;
    /** The row that holds each column. */
    private final int[] holders;

    private Assignment(double[][] costs) {
        this.costs = costs;
        rows = costs.length;
        columns = costs[0].length;
        rowPotentials = new double[rows + 1];
        columnPotentials = new double[columns + 1];
        holders = new int[columns + 1];
    }

    /** The highest sum of values of which no two stand in one row or one column. */
    static double highestSum(double[][] values) {
        boolean isWide = values[0].length >= values.length;
        Assignment assignment = new Assignment(costs(values, isWide));
        for (int row = 1; row <= assignment.rows; row++) {
            assignment.place(row);
        }
        return assignment.sum();
    }

    private static double[][] costs(double[][] values, boolean isWide) {
        double[][] costs =
                isWide ? new double[values.length][values[0].length] : new double[values[0].length][values.length];
        for (int row = 0; row < values.length; row++) {
            for (int column = 0; column < values[0].length; column++) {
                if (isWide) {
                    costs[row][column] = -values[row][column];
                } else {
                    costs[column][row] = -values[row][column];
                }
            }
        }
        return costs;
    }

    private double sum() {
        double sum = 0;
        for (int column = 1; column <= columns; column++) {
            sum -= holders[column] == FREE ? 0 : costs[holders[column] - 1][column - 1];
        }
        return sum;
    }

    /** Finds a column for a row along the cheapest path, moving other rows where needed. */
    private void place(int row) {
        double[] slacks = new double[columns + 1];
        Arrays.fill(slacks, Double.POSITIVE_INFINITY);
        int[] before = new int[columns + 1];
        boolean[] done = new boolean[columns + 1];
        holders[0] = row;
        int column = 0;
        while (holders[column] != FREE) {
            done[column] = true;
            column = next(column, slacks, before, done);
        }
        while (column != 0) {
            holders[column] = holders[before[column]];
            column = before[column];
        }
    }

    private int next(int column, double[] slacks, int[] before, boolean[] done) {
        int row = holders[column];
        int next = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int other = 1; other <= columns; other++) {
            if (!done[other]) {
                double slack = costs[row - 1][other - 1] - rowPotentials[row] - columnPotentials[other];
                if (slack < slacks[other]) {
                    slacks[other] = slack;
                    before[other] = column;
                }
                if (slacks[other] < least) {
                    least = slacks[other];
                    next = other;
                }
            }
        }
        shift(least, slacks, done);
        return next;
    }

    private void shift(double by, double[] slacks, boolean[] done) {
        for (int column = 0; column <= columns; column++) {
            if (done[column]) {
                rowPotentials[holders[column]] += by;
                columnPotentials[column] -= by;
            } else {
                slacks[column] -= by;
            }
        }
    }
}
