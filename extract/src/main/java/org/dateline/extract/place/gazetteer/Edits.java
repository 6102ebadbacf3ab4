package org.dateline.extract.place.gazetteer;

/** Distance between spellings. */
final class Edits {
    private static final int LONGEST = 64;

    private Edits() {}

    /** Least number of letters to insert, drop or change; the longer length for names beyond all measure. */
    static int between(String one, String other) {
        if (one.length() > LONGEST || other.length() > LONGEST) {
            return Math.max(one.length(), other.length());
        }
        int[] above = new int[other.length() + 1];
        for (int column = 0; column < above.length; column++) {
            above[column] = column;
        }
        for (int row = 1; row <= one.length(); row++) {
            above = next(above, row, one.charAt(row - 1), other);
        }
        return above[other.length()];
    }

    private static int[] next(int[] above, int row, char letter, String other) {
        int[] line = new int[above.length];
        line[0] = row;
        for (int column = 1; column < line.length; column++) {
            int change = letter == other.charAt(column - 1) ? 0 : 1;
            line[column] = Math.min(Math.min(line[column - 1], above[column]) + 1, above[column - 1] + change);
        }
        return line;
    }
}
