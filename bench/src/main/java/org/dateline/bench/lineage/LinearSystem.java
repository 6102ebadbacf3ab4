package org.dateline.bench.lineage;

/** Solves a few equations in as many unknowns. */
final class LinearSystem {
    private LinearSystem() {}

    /** Gauss' elimination with the largest pivot; both arguments are used up. */
    static double[] solve(double[][] matrix, double[] right) {
        int size = right.length;
        for (int column = 0; column < size; column++) {
            swap(matrix, right, column, pivot(matrix, column));
            for (int row = column + 1; row < size; row++) {
                double factor = matrix[row][column] / matrix[column][column];
                right[row] -= factor * right[column];
                for (int at = column; at < size; at++) {
                    matrix[row][at] -= factor * matrix[column][at];
                }
            }
        }
        double[] solution = new double[size];
        for (int row = size - 1; row >= 0; row--) {
            double sum = right[row];
            for (int at = row + 1; at < size; at++) {
                sum -= matrix[row][at] * solution[at];
            }
            solution[row] = sum / matrix[row][row];
        }
        return solution;
    }

    private static int pivot(double[][] matrix, int column) {
        int best = column;
        for (int row = column + 1; row < matrix.length; row++) {
            if (Math.abs(matrix[row][column]) > Math.abs(matrix[best][column])) {
                best = row;
            }
        }
        return best;
    }

    private static void swap(double[][] matrix, double[] right, int one, int other) {
        double[] row = matrix[one];
        matrix[one] = matrix[other];
        matrix[other] = row;
        double value = right[one];
        right[one] = right[other];
        right[other] = value;
    }
}
