package org.dateline.bench;

/**
 * Counts for precision, recall and F1. Counts may be fractions where several annotators share a text. What is right may
 * differ as seen from the found and from the wanted things, where one of these matches several of those.
 */
public final class Tally {
    private double foundRight;
    private double found;
    private double wantedRight;
    private double wanted;

    public void add(double right, double foundHere, double wantedHere) {
        add(right, foundHere, right, wantedHere);
    }

    public void add(double foundRightHere, double foundHere, double wantedRightHere, double wantedHere) {
        foundRight += foundRightHere;
        found += foundHere;
        wantedRight += wantedRightHere;
        wanted += wantedHere;
    }

    /** In percent. */
    public double precision() {
        return Figures.percent(foundRight, found);
    }

    /** In percent. */
    public double recall() {
        return Figures.percent(wantedRight, wanted);
    }

    /** In percent: the harmonic mean of precision and recall. */
    public double f1() {
        double precision = found == 0 ? 0 : foundRight / found;
        double recall = wanted == 0 ? 0 : wantedRight / wanted;
        return Figures.percent(2 * precision * recall, precision + recall);
    }

    public double wanted() {
        return wanted;
    }
}
