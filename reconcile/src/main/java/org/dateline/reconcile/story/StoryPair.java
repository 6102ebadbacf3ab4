package org.dateline.reconcile.story;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What speaks for and against two reports telling of the same.
 *
 * @param words cosine of their weighted words, 0 to 1
 * @param titles the share of the one's title that the other's words cover, mean of both ways, 0 to 1
 * @param titleMeaning cosine of their titles' meanings
 * @param leadMeaning cosine of their beginnings' meanings
 * @param names cosine of their weighted names, 0 to 1
 * @param leadNames the share of the one's first names that the other names anywhere, mean of both ways, 0 to 1
 * @param numbers cosine of their numbers, 0 to 1
 * @param daysApart logarithm of 1 + the days between them; that of {@value #UNKNOWN_DAYS} where a day is unknown
 */
public record StoryPair(
        double words,
        double titles,
        double titleMeaning,
        double leadMeaning,
        double names,
        double leadNames,
        double numbers,
        double daysApart) {
    private static final int UNKNOWN_DAYS = 5;
    /** What another report covers of a title without words, or of a beginning without names. */
    private static final double COVERAGE_OF_NOTHING = 0.3;

    public static StoryPair of(StoryProfile one, StoryProfile other) {
        return new StoryPair(
                one.words().cosine(other.words()),
                mean(
                        one.title().coverage(other.words(), COVERAGE_OF_NOTHING),
                        other.title().coverage(one.words(), COVERAGE_OF_NOTHING)),
                one.titleLikeness(other),
                one.leadLikeness(other),
                one.names().cosine(other.names()),
                mean(
                        one.leadNames().coverage(other.names(), COVERAGE_OF_NOTHING),
                        other.leadNames().coverage(one.names(), COVERAGE_OF_NOTHING)),
                one.numbers().cosine(other.numbers()),
                Math.log1p(days(one.day(), other.day())));
    }

    private static double mean(double one, double other) {
        return (one + other) / 2;
    }

    private static double days(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isEmpty() || other.isEmpty()
                ? UNKNOWN_DAYS
                : Math.abs(one.get().toEpochDay() - other.get().toEpochDay());
    }
}
